package org.sptt.reporting.figure;

import java.util.stream.Stream;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.reporting.fact.KnownFacts;

/** What makes a question one that can be answered. */
final class QuestionRules {

  private QuestionRules() {}

  static void check(Question question) {
    question.from().ifPresent(from -> Rules.inOrder("from", from, "asOf", question.asOf()));
    Stream.concat(question.by().stream(), question.filters().keySet().stream())
        .filter(dimension -> !KnownFacts.isName(dimension))
        .findFirst()
        .ifPresent(
            dimension -> {
              throw Refusals.refused(
                  "unknown-breakdown",
                  "There is no dimension of that name. Name one like gender or department.");
            });
  }
}
