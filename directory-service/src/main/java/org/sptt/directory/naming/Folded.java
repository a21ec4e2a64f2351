package org.sptt.directory.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people compare them: without accents, capitals, hyphens and apostrophes. */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  /** For example {@code villeneuve d ascq}, of {@code Villeneuve-d'Ascq}. */
  public static String of(String text) {
    String plain =
        text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae").replace("·", "");
    String unmarked =
        MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS.matcher(unmarked).replaceAll(" ").strip();
  }
}
