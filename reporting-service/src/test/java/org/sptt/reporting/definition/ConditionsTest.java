package org.sptt.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

  @Test
  void whatIsWrittenIsReadBackUnchanged() {
    Map<String, List<String>> conditions =
        Map.of("kind", List.of("a, b", "c", "say \"d\"", " e "), "theme", List.of("f:g"));

    assertThat(Conditions.read("where", Conditions.written(conditions))).isEqualTo(conditions);
  }

  @Test
  void linesOfOneDimensionAddToEachOther() {
    assertThat(Conditions.read("where", "kind: a , b\n\nkind:c"))
        .isEqualTo(Map.of("kind", List.of("a", "b", "c")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "kind:", "kind: a,", "kind: ,a", "kind: \"a", "Kind: a"})
  void refusesWhatCouldBeMeantOtherwise(String line) {
    assertThatThrownBy(() -> Conditions.read("where", line)).hasMessageContaining("one condition");
  }
}
