package org.sptt.reporting.figure;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.sptt.edge.page.FrenchWords;

/** What pages call kinds of facts, dimensions, their cells, and what becomes of facts. */
@TemplateExtension(namespace = "counting")
public class FigureWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("words/figures", Locale.FRENCH);

  private FigureWords() {}

  public static String kind(String kind) {
    return word("kind.", kind);
  }

  public static String measure(String measure) {
    return word("measure.", measure);
  }

  public static String dimension(String dimension) {
    return word("dimension.", dimension);
  }

  /** A cell of a dimension: {@code other} of genders is not that of territories. */
  public static String cell(String dimension, String cell) {
    return Stream.of("cell." + dimension + "." + cell, "cell." + cell)
        .filter(WORDS::containsKey)
        .map(WORDS::getString)
        .findFirst()
        .orElseGet(() -> FrenchWords.word("parts-" + dimension, cell));
  }

  public static String standing(String standing) {
    return word("standing.", standing);
  }

  public static String phase(String phase) {
    return word("phase.", phase);
  }

  private static String word(String of, String word) {
    return WORDS.containsKey(of + word) ? WORDS.getString(of + word) : FrenchWords.word(word);
  }
}
