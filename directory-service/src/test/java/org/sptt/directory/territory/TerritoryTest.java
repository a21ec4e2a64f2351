package org.sptt.directory.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

  private static final Territory TERRITORY = new Territory();

  @ParameterizedTest
  @ValueSource(strings = {"Villeneuve-d'Ascq", "villeneuve d’ascq", "VILLENEUVE D ASCQ "})
  void findsACommuneHoweverItIsWritten(String name) {
    assertThat(TERRITORY.place(name, null, null, null))
        .isEqualTo(new Place("Villeneuve-d'Ascq", "59009", "59", null));
  }

  @Test
  void findsACommuneByItsCode() {
    assertThat(TERRITORY.place(null, "80021", null, null))
        .isEqualTo(new Place("Amiens", "80021", "80", null));
    assertThat(TERRITORY.place(null, "2A004", "2A", null).commune()).isEqualTo("Ajaccio");
    assertThat(TERRITORY.place(null, "97411", null, null).department()).isEqualTo("974");
  }

  @Test
  void tellsCommunesOfOneNameApartByTheirDepartment() {
    assertThat(TERRITORY.place("Saint-Denis", null, "93", null).communeCode()).isEqualTo("93066");
    assertThat(TERRITORY.place("Saint-Denis", null, "974", null).communeCode()).isEqualTo("97411");
    assertRefused("ambiguous-commune", () -> TERRITORY.place("Saint-Denis", null, null, null));
  }

  @Test
  void saysWhatAnUnknownCommuneCouldBe() {
    assertThatThrownBy(() -> TERRITORY.place("Abbevile", null, null, null))
        .isInstanceOf(HttpProblem.class)
        .extracting(e -> ((HttpProblem) e).getDetail())
        .asString()
        .contains("2026", "Abbeville");
    assertRefused("unknown-commune", () -> TERRITORY.place(null, "80999", null, null));
    assertRefused("commune-elsewhere", () -> TERRITORY.place("Amiens", null, "59", null));
  }

  @Test
  void takesPlacesAbroadAsTheyAre() {
    assertThat(TERRITORY.place("Mouscron", null, null, "BE"))
        .isEqualTo(new Place("Mouscron", null, null, "BE"));
  }

  @Test
  void knowsRegions() {
    assertThat(TERRITORY.regionOf("62")).isEqualTo("Hauts-de-France");
    assertThat(TERRITORY.regionOf("00")).isEmpty();
    assertThat(TERRITORY.named("62")).isEqualTo("Pas-de-Calais (62)");
  }

  @Test
  void followsOutlinesOfSeveralParts() {
    assertThat(Pen.outline("x", "m 10,10 5,0 0,5 z m 20,20 1,0 0,-30 z"))
        .satisfies(
            outline -> {
              assertThat(outline.left()).isEqualTo(10, within(1e-9));
              assertThat(outline.top()).isEqualTo(0, within(1e-9));
              assertThat(outline.right()).isEqualTo(31, within(1e-9));
              assertThat(outline.bottom()).isEqualTo(30, within(1e-9));
            });
    assertThat(Pen.outline("x", "m 10,10 4,0 0,2 -4,0 z"))
        .satisfies(
            outline -> {
              assertThat(outline.middleX()).isEqualTo(12, within(1e-9));
              assertThat(outline.middleY()).isEqualTo(11, within(1e-9));
            });
    assertThat(TERRITORY.outlines(List.of("02", "59", "974")))
        .extracting(Outline::department)
        .containsExactlyInAnyOrder("02", "59");
  }

  private static void assertRefused(String reason, ThrowingCallable asking) {
    assertThatThrownBy(asking)
        .isInstanceOf(HttpProblem.class)
        .extracting(e -> ((HttpProblem) e).getType().toString())
        .isEqualTo("/problems/" + reason);
  }
}
