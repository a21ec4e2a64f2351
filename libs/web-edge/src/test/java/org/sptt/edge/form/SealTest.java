package org.sptt.edge.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final Instant NOW = Instant.parse("2024-05-14T09:30:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final Seal seal = seal("a-secret-of-all-services", NOW);

  @Test
  void opensWhatItClosedInAnyServiceUntilItsTimeIsOver() {
    String sealed = seal.close("flash", HOUR, "C'est enregistré à 9 h");

    assertThat(sealed).matches("[A-Za-z0-9_-]+").doesNotContain("enregistr");
    assertThat(opened(seal("a-secret-of-all-services", NOW.plus(HOUR).minusMillis(1)), sealed))
        .isEqualTo("C'est enregistré à 9 h");
    assertThat(opened(seal("a-secret-of-all-services", NOW.plus(HOUR)), sealed)).isEqualTo("none");
  }

  @Test
  void opensNothingThatWasClosedForSomethingElseOrElsewhere() {
    String sealed = seal.close("flash", HOUR, "text");

    assertThat(seal.open("kept", sealed, String.class)).isEmpty();
    assertThat(opened(seal("another secret", NOW), sealed)).isEqualTo("none");
  }

  @Test
  void opensNothingThatWasChanged() {
    String sealed = seal.close("flash", HOUR, "text");

    for (int i = 0; i < sealed.length(); i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
      // The last letter holds bits that no byte is made of.
      if (i < sealed.length() - 1) {
        assertThat(opened(seal, changed)).as("letter %d", i).isEqualTo("none");
      }
    }
    for (String junk :
        new String[] {"", "A", "not base64 !", sealed.substring(4), sealed + "AAAA"}) {
      assertThat(opened(seal, junk)).as(junk).isEqualTo("none");
    }
  }

  @Test
  void closesTheSameDifferentlyEachTime() {
    assertThat(seal.close("form", HOUR, "same")).isNotEqualTo(seal.close("form", HOUR, "same"));
  }

  private static String opened(Seal by, String sealed) {
    return by.open("flash", sealed, String.class).orElse("none");
  }

  private static Seal seal(String secret, Instant now) {
    return new Seal(secret, new ObjectMapper(), Clock.fixed(now, ZoneOffset.UTC));
  }
}
