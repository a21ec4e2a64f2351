package org.sptt.directory.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Villeneuve-d'Ascq|villeneuve d ascq",
        "L'Œuvre à CŒUR|l oeuvre a coeur",
        "participant·es|participantes",
        "  Ça, c'est  n°1 ! |ca c est n 1",
        "Cafe\u0301|cafe"
      })
  void comparesAsPeopleDo(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }
}
