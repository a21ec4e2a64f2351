package org.sptt.edge.form;

import java.util.Collection;
import java.util.List;
import org.sptt.edge.page.FrenchWords;

/** One of the things that can be chosen in a form. */
public record Choice(String value, String label) {

  /** The API's words, as people call them. */
  public static List<Choice> ofWords(Collection<String> words) {
    return words.stream().map(word -> new Choice(word, FrenchWords.word(word))).toList();
  }
}
