package org.sptt.reporting.explain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sptt.edge.Roles;
import org.sptt.reporting.figure.FactBehind;

/**
 * Where the service that a fact comes from shows the thing itself: names are there and not here,
 * for those who may see them.
 */
final class Owners {

  /**
   * @param path with the thing's own id, or an attribute of the fact, in braces
   */
  private record Page(String path, Set<String> readers) {}

  private static final Map<String, Page> OF_THINGS =
      Map.of(
          "entry", coordinators("/directory/gestion/ressources/{id}"),
          "meeting", coordinators("/directory/gestion/rendez-vous/{id}"),
          "initiative", coordinators("/directory/gestion/initiatives/{id}"),
          "membership", coordinators("/directory/gestion/adhesions/{id}"),
          "attendance", coordinators("/training/sessions/{session}/presences"),
          "follow-up-interview", coordinators("/training/entretiens/{id}"),
          "session", team("/training/sessions/{id}"),
          "experimentation", team("/experimentation/experimentations/{id}"),
          "to-do-list", team("/experimentation/experimentations/{id}"),
          "interview", team("/survey/interviews/{id}"));

  private Owners() {}

  /** Empty when there is none, or none for this reader. */
  static Optional<String> pageOf(FactBehind fact, Predicate<String> hasRole) {
    String thing = fact.id().substring(0, fact.id().indexOf('#'));
    String kind = thing.substring(0, thing.indexOf('/'));
    String session = fact.attributes().getOrDefault("session", "");
    return Optional.ofNullable(OF_THINGS.get(kind))
        .filter(page -> page.readers().stream().anyMatch(hasRole))
        .map(
            page ->
                page.path()
                    .replace("{id}", thing.substring(kind.length() + 1))
                    .replace("{session}", session));
  }

  private static Page coordinators(String path) {
    return new Page(path, Set.of(Roles.COORDINATOR));
  }

  private static Page team(String path) {
    return new Page(path, Set.of(Roles.COORDINATOR, Roles.EVALUATOR));
  }
}
