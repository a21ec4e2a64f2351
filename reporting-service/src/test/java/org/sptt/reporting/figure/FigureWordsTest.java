package org.sptt.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sptt.reporting.fact.FactKinds;

class FigureWordsTest {

  @Test
  void aCellIsCalledByItsDimension() {
    assertThat(FigureWords.cell("gender", "other")).isEqualTo("Autre genre");
    assertThat(FigureWords.cell("territory", "other")).isEqualTo("hors du territoire");
    assertThat(FigureWords.cell("new", "yes")).isEqualTo("oui");
    assertThat(FigureWords.cell("theme", "unknown")).isEqualTo("non renseigné");
  }

  @Test
  void everyDimensionHasFrenchWords() {
    Set<String> programme = ResourceBundle.getBundle("words/programme", Locale.FRENCH).keySet();
    Set<String> figures = ResourceBundle.getBundle("words/figures", Locale.FRENCH).keySet();
    Set<String> wordless = new TreeSet<>();
    for (String kind : FactKinds.all()) {
      FactKinds.dimensionsOf(kind).stream()
          .filter(dimension -> !programme.contains("by-" + dimension))
          .forEach(wordless::add);
      FactKinds.filtersOf(kind).stream()
          .filter(dimension -> !figures.contains("dimension." + dimension))
          .forEach(wordless::add);
    }

    assertThat(wordless).isEmpty();
  }
}
