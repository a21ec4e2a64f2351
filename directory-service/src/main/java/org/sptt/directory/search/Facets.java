package org.sptt.directory.search;

import java.util.List;
import org.sptt.edge.form.Choice;

/** By what the entries of a kind can be told apart: only what at least one of them has. */
record Facets(
    List<Choice> categories, List<Choice> departments, List<Choice> themes, List<Choice> offers) {

  boolean any() {
    return !categories.isEmpty()
        || !departments.isEmpty()
        || !themes.isEmpty()
        || !offers.isEmpty();
  }

  /** What is asked for, if it can be. */
  static String known(List<Choice> choices, String asked) {
    return choices.stream().anyMatch(choice -> choice.value().equals(asked)) ? asked : "";
  }
}
