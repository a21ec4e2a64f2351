package org.sptt.reporting.report;

import static org.sptt.edge.Refusals.refused;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.sptt.reporting.chart.Shape;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** What makes a block one that can be shown. */
@ApplicationScoped
class BlockRules {

  private final Indicators indicators;
  private final Testimonies testimonies;
  private final Clock clock;

  BlockRules(Indicators indicators, Testimonies testimonies, Clock clock) {
    this.indicators = indicators;
    this.testimonies = testimonies;
    this.clock = clock;
  }

  /**
   * @throws HttpProblem 422 with the first rule that is broken
   */
  void check(Block block) {
    if (block.kind().needsText() && block.words().isBlank()) {
      throw refused("text", "text-missing", "Write the text of this block.");
    }
    if (block.kind().needsFigures()) {
      checkFigures(block);
    }
    if (block.kind() == Block.Kind.TESTIMONY) {
      checkConsent(block);
    }
  }

  private void checkFigures(Block block) {
    if (block.indicators().isEmpty()) {
      throw refused("indicators", "figures-missing", "Choose at least one figure.");
    }
    block.indicators().forEach(this::require);
    checkShape(block);
    boolean takenApart = block.by() != null;
    if (takenApart && block.kind() == Block.Kind.FIGURES) {
      throw refused(
          "by", "figures-are-wholes", "Take a figure apart in a chart or a table, not here.");
    }
    if ((takenApart || block.kind() == Block.Kind.CHART) && block.indicators().size() != 1) {
      throw refused("indicators", "one-figure-only", "A chart or a breakdown shows one figure.");
    }
    if (block.kind() == Block.Kind.CHART && (block.shape() == Shape.LINE) == takenApart) {
      throw refused(
          "by", "shape-does-not-fit", "A line goes over time; bars and parts need a breakdown.");
    }
    if (takenApart) {
      checkOffered(block.indicators().get(0), block.by());
    }
  }

  private static void checkShape(Block block) {
    boolean isChart = block.kind() == Block.Kind.CHART;
    if (isChart && block.shape() == null) {
      throw refused("shape", "shape-missing", "Say how the chart is drawn: bars, parts or line.");
    }
    if (!isChart && block.shape() != null) {
      throw refused("shape", "shape-without-chart", "Only a chart has a shape. Leave it out.");
    }
  }

  private Indicator require(String id) {
    return indicators
        .inForce(id)
        .orElseThrow(
            () -> refused("indicators", "unknown-indicator", "There is no indicator " + id + "."));
  }

  private void checkOffered(String indicator, String by) {
    boolean offered =
        require(indicator)
            .definition()
            .map(Definition::breakdowns)
            .filter(b -> b.contains(by))
            .isPresent();
    if (!offered) {
      throw refused("by", "unknown-breakdown", indicator + " cannot be taken apart by " + by + ".");
    }
  }

  private void checkConsent(Block block) {
    if (block.source() == null || block.source().isBlank()) {
      throw refused("source", "source-missing", "Say by which function the person speaks.");
    }
    LocalDate today = LocalDate.now(clock);
    if (block.consentUntil() == null || block.consentUntil().isBefore(today)) {
      throw refused(
          "consentUntil",
          "no-consent",
          "Whoever is quoted has agreed to it, until a day that is not past.");
    }
    if (block.interview() != null && !testimonies.mayBeQuoted(block.interview(), today)) {
      throw refused(
          "text",
          "consent-withdrawn",
          "Whoever said this does not agree to be quoted any more. Remove the block.");
    }
  }
}
