package org.sptt.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OneDivisionTest {

  private final Map<Spot, Shown> spots = new HashMap<>();

  @Test
  void departmentsAreNotToldBesideTheTerritoriesTheyAddUpTo() {
    whole("first", 213);
    table("first", "territory", Map.of("home", 153, "other", 60));
    table("first", "department", Map.of("59", 100, "62", 3, "80", 50, "75", 40, "69", 20));

    keep("first");

    assertThat(visible("first", "territory")).hasSize(2);
    assertThat(visible("first", "department")).isEmpty();
    assertThat(spots.get(Spot.whole("first", "F")).visible()).isTrue();
  }

  @Test
  void whatWasToldFirstStaysTheDivision() {
    table("first", "department", Map.of("59", 100, "62", 3, "80", 50));
    table("second", "department", Map.of("59", 100, "62", 3, "80", 50));
    table("second", "territory", Map.of("home", 153));
    table("second", "gender", Map.of("woman", 100, "man", 53));

    keep("second");

    assertThat(visible("second", "department")).hasSize(3);
    assertThat(visible("second", "territory")).isEmpty();
    assertThat(visible("second", "gender")).hasSize(2);
    assertThat(visible("first", "department")).hasSize(3);
  }

  @Test
  void aFigureThatIsOfATerritoryCountsAsToldByIt() {
    spots.put(Spot.whole("first", "HOME"), new Shown(BigDecimal.valueOf(153), true));
    table("first", "department", Map.of("59", 100, "62", 3, "80", 50));

    keep("first");

    assertThat(spots.get(Spot.whole("first", "HOME")).visible()).isTrue();
    assertThat(visible("first", "department")).isEmpty();
  }

  private void keep(String newest) {
    new OneDivision(newest, spots, OneDivisionTest::meaning).keep();
  }

  private static Map<String, Set<String>> meaning(Spot spot) {
    Map<String, Set<String>> meaning = new TreeMap<>();
    if (spot.figure().equals("HOME")) {
      meaning.put("territory", Set.of("home"));
    }
    if (!spot.isWhole()) {
      meaning.put(spot.dimension(), Set.of(spot.cell()));
    }
    return meaning;
  }

  private void whole(String release, int value) {
    spots.put(Spot.whole(release, "F"), new Shown(BigDecimal.valueOf(value), true));
  }

  private void table(String release, String dimension, Map<String, Integer> cells) {
    cells.forEach(
        (cell, value) ->
            spots.put(
                Spot.whole(release, "F").in(dimension, cell),
                new Shown(BigDecimal.valueOf(value), true)));
  }

  private Set<String> visible(String release, String dimension) {
    Set<String> visible = new TreeSet<>();
    spots.forEach(
        (spot, shown) -> {
          if (spot.release().equals(release)
              && spot.dimension().equals(dimension)
              && shown.visible()) {
            visible.add(spot.cell());
          }
        });
    return visible;
  }
}
