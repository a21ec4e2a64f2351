package org.sptt.reporting.figure;

import static org.sptt.edge.Refusals.refused;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.sptt.edge.Rules;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.FactKinds;
import org.sptt.reporting.indicator.Definition;

/** What makes a question one that can be answered. */
final class QuestionRules {

  private QuestionRules() {}

  static void check(Question question) {
    question.from().ifPresent(from -> Rules.inOrder("from", from, "asOf", question.asOf()));
  }

  /** A name that no fact has would put everything into unknown, and nobody would see why. */
  static void checkNames(Question question, Definition definition) {
    question.by().ifPresent(by -> checkIsOneOf("by", by, dimensions(definition)));
    Set<String> filters = FactKinds.filtersOf(definition.of());
    question.filters().keySet().forEach(name -> checkIsOneOf("where", name, filters));
  }

  // Cells are what pages and reports print: nobody's key may be one.
  private static Set<String> dimensions(Definition definition) {
    Set<String> dimensions = new TreeSet<>(FactKinds.filtersOf(definition.of()));
    dimensions.removeAll(Fact.SOMEBODY);
    dimensions.addAll(definition.breakdowns());
    return dimensions;
  }

  private static void checkIsOneOf(String field, String name, Collection<String> known) {
    if (!known.contains(name)) {
      throw refused(
          field,
          "unknown-breakdown",
          "There is no dimension %s here. These there are: %s."
              .formatted(name, String.join(", ", known)));
    }
  }
}
