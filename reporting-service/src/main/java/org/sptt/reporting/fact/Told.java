package org.sptt.reporting.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.events.DomainEvent;

/**
 * What an event says of one thing: all facts that the thing now gives, in place of those it gave
 * before.
 *
 * @param source the thing, for example {@code session/...}
 * @param lends attributes for the facts of other things that borrow from it; empty when it lends
 *     none
 */
record Told(String source, List<Fact> facts, Map<String, String> lends) {

  /** What an event says; empty when it is about nothing that figures are counted from. */
  static Optional<Told> by(DomainEvent event) {
    return DirectoryFacts.of(event)
        .or(() -> TrainingFacts.of(event))
        .or(() -> ExperimentationFacts.of(event))
        .or(() -> SurveyFacts.of(event));
  }

  static Told of(String source, Fact... facts) {
    return new Told(source, List.of(facts), Map.of());
  }

  static Told nothing(String source) {
    return of(source);
  }

  /** Whether other things' facts may be completed by it, as by a structure, or a merged person. */
  boolean isLender() {
    return Lenders.ALL.stream().anyMatch(source::startsWith);
  }

  Told lending(Map<String, String> attributes) {
    return new Told(source, facts, attributes);
  }
}
