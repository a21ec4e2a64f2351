package org.sptt.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Measure;

class OneDivisionTest {

  private static final Family FAMILY =
      new Family(
          Map.of("F", persons(Map.of()), "HOME", persons(Map.of("territory", Set.of("home")))));

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

  @Test
  void themesAreNotToldBesideSessionsOfOneThing() {
    table("first", "theme", Map.of("genre", 100, "langue", 50));
    table("first", "session", Map.of("a", 60, "b", 40, "c", 47, "d", 3));

    keep("first");

    assertThat(visible("first", "theme")).hasSize(2);
    assertThat(visible("first", "session")).isEmpty();
  }

  private void keep(String newest) {
    new OneDivision(newest, spots, FAMILY).keep();
  }

  private static Definition persons(Map<String, Set<String>> where) {
    return new Definition("attendance", Measure.DISTINCT, "person", null, 1, where, Set.of());
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
