package org.sptt.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ReadingsTest {

  @Test
  void readsWhatProgrammesWrite() {
    assertThat(json(Readings::date, "2023-03-14")).isEqualTo("\"2023-03-14\"");
    assertThat(json(Readings::whole, "12")).isEqualTo("12");
    assertThat(json(Readings::decimal, "1.5")).isEqualTo("1.5");
    assertThat(json(Readings::yesOrNo, "no")).isEqualTo("false");
    assertThat(json(Readings::list, "a| b |c")).isEqualTo("[\"a\",\"b\",\"c\"]");
    assertThat(json(Readings::halfDays, "2023-03-14:am|2023-03-15:pm"))
        .isEqualTo(
            "[{\"day\":\"2023-03-14\",\"part\":\"am\"},{\"day\":\"2023-03-15\",\"part\":\"pm\"}]");
    assertThat(json(Readings::counts, "coordinator:2|director:1"))
        .isEqualTo("{\"coordinator\":2,\"director\":1}");
    assertThat(json(Readings::conditions, "kind=webinar|gathering; gender=woman"))
        .isEqualTo("{\"kind\":[\"webinar\",\"gathering\"],\"gender\":[\"woman\"]}");
    assertThat(json(Readings::cellOfBreakdown, "audience=other region"))
        .isEqualTo("{\"audience\":\"other region\"}");
  }

  @Test
  void saysHowToWriteWhatItCannotRead() {
    refuses(Readings::date, "14/03/2023", "écrire par exemple 2023-03-14");
    refuses(Readings::date, "2023-02-30", "n'est pas une date");
    refuses(Readings::whole, "douze", "n'est pas un nombre entier");
    refuses(Readings::decimal, "1,5", "écrire par exemple 1.5");
    refuses(Readings::yesOrNo, "oui", "n'est ni yes ni no");
    refuses(Readings::halfDays, "2023-03-14", "n'est pas une demi-journée");
    refuses(Readings::halfDays, "2023-03-14:matin", "n'est pas une demi-journée");
    refuses(Readings::counts, "coordinator", "n'est pas un compte");
    refuses(Readings::conditions, "kind", "n'est pas une condition");
  }

  private static String json(Reading reading, String cell) {
    return reading.read(cell, Folders.knownOfNothing()).toString();
  }

  private static void refuses(Reading reading, String cell, String reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> json(reading, cell))
        .withMessageContaining(reason);
  }
}
