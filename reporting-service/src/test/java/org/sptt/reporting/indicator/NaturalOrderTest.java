package org.sptt.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void numbersAreInTheOrderInWhichPeopleCount() {
    assertThat(Stream.of("T10", "T2", "A3", "T1", "T").sorted(NaturalOrder.OF_WORDS))
        .containsExactly("A3", "T", "T1", "T2", "T10");
    List<String> sections = List.of("10 Annexes", "2 Formations", "Autres");
    assertThat(sections.stream().sorted(NaturalOrder.OF_WORDS))
        .containsExactly("2 Formations", "10 Annexes", "Autres");
  }
}
