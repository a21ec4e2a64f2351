package org.sptt.reporting.indicator;

import static org.sptt.edge.Refusals.refused;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What keeps a cell and the indicator that it is a cell of from parting. */
final class CellRules {

  private CellRules() {}

  /**
   * Of a definition that is to be a cell.
   *
   * @throws HttpProblem 422 with the first rule that is broken
   */
  static void check(
      String id, IndicatorRequest request, Optional<Indicator> whole, List<Indicator> cells) {
    if (request.of() != null || request.measure() != null) {
      throw refused(
          "cell-counts-itself",
          "A cell of another indicator counts nothing itself: leave out of and measure.");
    }
    if (request.cell().size() != 1) {
      throw refused("cell-missing", "Say which cell: one dimension and the value in it.");
    }
    if (request.cellOf().equals(id)) {
      throw refused(
          "cellOf", "cell-of-itself", id + " cannot be a cell of itself: name another indicator.");
    }
    if (!cells.isEmpty()) {
      throw refused(
          "cellOf",
          "whole-of-cells",
          "%s are cells of %s, which has to count itself: define these otherwise first."
              .formatted(ids(cells), id));
    }
    checkDimension(request, whole);
  }

  private static void checkDimension(IndicatorRequest request, Optional<Indicator> whole) {
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
              + definition.breakdowns().stream().sorted().toList()
              + ".");
    }
  }

  /**
   * Of a definition that others may be cells of: without their dimension they would show nought.
   *
   * @throws HttpProblem 422 {@code breakdown-in-use}
   */
  static void checkKept(IndicatorRequest request, List<Indicator> cells) {
    List<Indicator> lost =
        cells.stream()
            .filter(
                cell ->
                    cell.cellOf()
                        .filter(of -> !request.breakdowns().contains(of.dimension()))
                        .isPresent())
            .toList();
    if (!lost.isEmpty()) {
      String dimensions =
          lost.stream()
              .flatMap(cell -> cell.cellOf().stream())
              .map(Indicator.CellOf::dimension)
              .distinct()
              .collect(Collectors.joining(", "));
      throw refused(
          "breakdowns",
          "breakdown-in-use",
          "%s are cells by %s: keep it among the breakdowns, or define these otherwise first."
              .formatted(ids(lost), dimensions));
    }
  }

  private static String ids(List<Indicator> cells) {
    return cells.stream().map(Indicator::id).collect(Collectors.joining(", "));
  }
}
