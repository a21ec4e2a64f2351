package org.sptt.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinitionTest {

  @Test
  void concernsPeopleByWhicheverWayItCountsThem() {
    assertThat(counting("consultation-group", Measure.SUM, null, null)).isTrue();
    assertThat(counting("speaker", Measure.COUNT, null, null)).isTrue();
    assertThat(counting("speaker", Measure.DISTINCT, "speaker", null)).isTrue();
    assertThat(counting("attendance", Measure.DISTINCT, "person-key", null)).isTrue();
    assertThat(counting("attendance", Measure.GROUPS, "session", "person")).isTrue();
    assertThat(counting("attendance", Measure.DISTINCT, "structure", null)).isFalse();
    assertThat(counting("session-held", Measure.COUNT, null, null)).isFalse();
  }

  private static boolean counting(String of, Measure measure, String by, String per) {
    return new Definition(of, measure, by, per, 1, Map.of(), Set.of()).concernsPeople();
  }
}
