package org.sptt.reporting.figure;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sptt.edge.Refusals;
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

  /** Whether it asks for what facts of this kind can tell: a name misspelt would count nothing. */
  static void check(Question question, Definition definition) {
    Set<String> known = new TreeSet<>(FactKinds.dimensionsOf(definition.of()));
    known.addAll(definition.breakdowns());
    known.addAll(definition.where().keySet());
    known.addAll(Fact.KEYS_OF_PEOPLE);
    Stream.concat(question.by().stream(), question.filters().keySet().stream())
        .filter(dimension -> !known.contains(dimension))
        .findFirst()
        .ifPresent(
            dimension -> {
              throw Refusals.refused(
                  "unknown-breakdown",
                  "This figure has no such dimension. It has: " + String.join(", ", known) + ".");
            });
  }
}
