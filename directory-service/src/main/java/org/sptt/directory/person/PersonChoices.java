package org.sptt.directory.person;

import java.util.List;
import java.util.stream.Stream;
import org.sptt.edge.form.Choice;
import org.sptt.edge.page.FrenchWords;

/** What can be chosen of a person. */
final class PersonChoices {

  static final List<Choice> GENDERS =
      Stream.of("woman", "man", "other")
          .map(word -> new Choice(word, FrenchWords.word("gender", word)))
          .toList();

  static final List<Choice> ENGAGEMENTS = Choice.ofWords(List.of("employee", "volunteer"));

  private PersonChoices() {}
}
