package org.sptt.reporting.indicator;

import static org.sptt.edge.Refusals.refused;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sptt.reporting.fact.Fact;

/** What makes a definition one that can be counted. */
final class DefinitionRules {

  private DefinitionRules() {}

  /**
   * @param whole the indicator that {@code cellOf} names, if it exists
   * @param cells the indicators that are cells of this one
   * @throws HttpProblem 422 with the first rule that is broken
   */
  static void check(
      String id, IndicatorRequest request, Optional<Indicator> whole, List<Indicator> cells) {
    checkWhatDependsOnIt(request, cells);
    if (request.cellOf() != null) {
      if (request.cellOf().equals(id)) {
        throw refused("cell-of-itself", "An indicator cannot be a cell of itself.");
      }
      checkCell(request, whole);
    } else {
      checkCounting(request);
    }
  }

  // Else their figures would be nought, or none, without anybody having changed them.
  private static void checkWhatDependsOnIt(IndicatorRequest request, List<Indicator> cells) {
    if (request.cellOf() != null && !cells.isEmpty()) {
      throw refused(
          "has-cells",
          names(cells) + " are cells of this indicator, so it cannot become a cell itself.");
    }
    List<Indicator> lost =
        cells.stream()
            .filter(cell -> !breakdowns(request).contains(cell.cellOf().orElseThrow().dimension()))
            .toList();
    if (!lost.isEmpty()) {
      throw refused(
          "breakdown-in-use",
          names(lost)
              + " are cells of a breakdown that this leaves out. Keep it, or redefine them first.");
    }
  }

  private static Collection<String> breakdowns(IndicatorRequest request) {
    return request.breakdowns() == null ? List.of() : request.breakdowns();
  }

  private static String names(List<Indicator> cells) {
    return cells.stream().map(Indicator::id).collect(Collectors.joining(", "));
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
    if (request.atLeast() != null && request.atLeast() > 1 && !request.measure().isOverGroups()) {
      throw refused(
          "at-least-without-groups",
          "Only a measure over groups can ask how large they are at least: leave out atLeast.");
    }
    if (!Collections.disjoint(breakdowns(request), Fact.KEYS_OF_PEOPLE)) {
      throw refused(
          "breakdown-by-person",
          "A figure is not taken apart by person. Take it apart by gender, status or structure.");
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
