package org.sptt.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Measure;

class FamilyTest {

  private static final Definition TRAINED = persons("kind", "training");
  private static final Definition AT_A_WEBINAR = persons("kind", "webinar");
  private static final Definition WOMEN = persons("gender", "woman");

  @Test
  void isOfFiguresThatMayShareFacts() {
    assertThat(family(TRAINED, Map.of("A", TRAINED, "B", AT_A_WEBINAR))).containsExactly("A");
    assertThat(family(TRAINED, Map.of("A", TRAINED, "B", persons("kind", "training", "webinar"))))
        .containsExactlyInAnyOrder("A", "B");
    assertThat(family(TRAINED, Map.of("A", TRAINED, "W", WOMEN)))
        .containsExactlyInAnyOrder("A", "W");
  }

  /** Women may have come to either: what is told of them relates the two. */
  @Test
  void isAlsoOfThoseThatAreRelatedByAnother() {
    assertThat(family(TRAINED, Map.of("A", TRAINED, "B", AT_A_WEBINAR, "W", WOMEN)))
        .containsExactlyInAnyOrder("A", "B", "W");
  }

  @Test
  void isNotOfFiguresThatCountInAnotherWay() {
    Definition visits =
        new Definition("attendance", Measure.COUNT, null, null, 1, TRAINED.where(), Set.of());

    assertThat(family(TRAINED, Map.of("A", TRAINED, "V", visits))).containsExactly("A");
  }

  private static Set<String> family(Definition of, Map<String, Definition> inForce) {
    return Family.of(of, inForce).figures();
  }

  private static Definition persons(String attribute, String... values) {
    return new Definition(
        "attendance",
        Measure.DISTINCT,
        "person",
        null,
        1,
        Map.of(attribute, Set.of(values)),
        Set.of());
  }
}
