package org.sptt.reporting.indicator;

import static org.sptt.edge.Refusals.refused;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Optional;

/** What makes a definition one that can be counted. */
final class DefinitionRules {

  private DefinitionRules() {}

  /**
   * @param whole the indicator that {@code cellOf} names, if it exists
   * @throws HttpProblem 422 with the first rule that is broken
   */
  static void check(IndicatorRequest request, Optional<Indicator> whole) {
    if (request.cellOf() != null) {
      checkCell(request, whole);
    } else {
      checkCounting(request);
    }
  }

  private static void checkCell(IndicatorRequest request, Optional<Indicator> whole) {
    if (request.of() != null || request.measure() != null) {
      throw refused(
          "cell-counts-itself",
          "A cell of another indicator counts nothing itself: leave out of and measure.");
    }
    if (request.cell() == null || request.cell().size() != 1) {
      throw refused("cell-missing", "Say which cell: one dimension and the value in it.");
    }
    Definition definition =
        whole
            .flatMap(Indicator::definition)
            .orElseThrow(
                () ->
                    refused(
                        "unknown-indicator",
                        "No indicator " + request.cellOf() + " counts anything. Define it first."));
    String dimension = request.cell().keySet().iterator().next();
    if (!definition.breakdowns().contains(dimension)) {
      throw refused(
          "unknown-breakdown",
          request.cellOf()
              + " has no breakdown by "
              + dimension
              + ". It has: "
              + definition.breakdowns()
              + ".");
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
  }
}
