package org.sptt.reporting.indicator;

import static org.sptt.edge.Refusals.refused;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sptt.reporting.fact.FactKinds;

/** What makes a definition one that can be counted. */
final class DefinitionRules {

  private DefinitionRules() {}

  /**
   * @param whole the indicator that {@code cellOf} names, if it exists
   * @param cells the indicators in force that are cells of this one
   * @throws HttpProblem 422 with the first rule that is broken
   */
  static void check(
      String id, IndicatorRequest request, Optional<Indicator> whole, List<Indicator> cells) {
    if (request.cellOf() != null) {
      CellRules.check(id, request, whole, cells);
    } else {
      checkCounting(request);
      checkNames(request);
      CellRules.checkKept(request, cells);
    }
  }

  private static void checkCounting(IndicatorRequest request) {
    if (request.of() == null || request.measure() == null) {
      throw refused("nothing-to-count", "Say what is counted: of and measure, or cellOf and cell.");
    }
    if (request.measure().needsBy() != (request.by() != null)) {
      throw refused(
          "by-does-not-fit",
          request.measure().needsBy()
              ? "This measure counts distinct values: say of which attribute, in by."
              : "This measure counts facts or sums their quantities: leave out by.");
    }
    if (request.measure().isOverGroups() != (request.per() != null)) {
      throw refused(
          "per-does-not-fit",
          request.measure().isOverGroups()
              ? "This measure is over groups: say by which attribute, in per."
              : "This measure is not over groups: leave out per.");
    }
    if (request.needsMoreThanOne() && !request.measure().isOverGroups()) {
      throw refused(
          "atLeast",
          "at-least-does-not-fit",
          "This measure is not over groups, of which some could be too small: leave out atLeast.");
    }
  }

  // A name that no fact has would count nought for ever, and nobody would see why.
  private static void checkNames(IndicatorRequest request) {
    String kind = request.of();
    if (!FactKinds.all().contains(kind)) {
      throw unknown("of", "unknown-kind", "kind of fact", kind, FactKinds.all());
    }
    Stream.of(request.by(), request.per())
        .filter(name -> name != null && !FactKinds.attributesOf(kind).contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              String field = name.equals(request.by()) ? "by" : "per";
              throw unknownAttribute(field, kind, name, FactKinds.attributesOf(kind));
            });
    request.where().keySet().stream()
        .filter(name -> !FactKinds.filtersOf(kind).contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw unknownAttribute("where", kind, name, FactKinds.filtersOf(kind));
            });
    request.breakdowns().stream()
        .filter(name -> !FactKinds.dimensionsOf(kind).contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw unknown(
                  "breakdowns",
                  "unknown-breakdown",
                  "dimension of " + kind,
                  name,
                  FactKinds.dimensionsOf(kind));
            });
  }

  private static HttpProblem unknownAttribute(
      String field, String kind, String name, Collection<String> known) {
    return unknown(field, "unknown-attribute", "attribute of " + kind, name, known);
  }

  private static HttpProblem unknown(
      String field, String reason, String what, String name, Collection<String> known) {
    return refused(
        field,
        reason,
        "%s is no %s. These there are: %s.".formatted(name, what, String.join(", ", known)));
  }
}
