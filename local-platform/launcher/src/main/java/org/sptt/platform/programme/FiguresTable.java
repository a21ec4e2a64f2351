package org.sptt.platform.programme;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sptt.platform.programme.ComparedFigure.Verdict;

/** Figures as a table in a terminal. */
final class FiguresTable {

  private static final int LABEL_WIDTH = 64;

  private final PrintWriter out;

  FiguresTable(PrintWriter out) {
    this.out = out;
  }

  void print(List<ComparedFigure> figures) {
    row("id", "chiffre", "au", "compté", "publié", "écart");
    for (ComparedFigure figure : figures) {
      row(
          figure.id(),
          figure.label(),
          figure.asOf().toString(),
          number(figure.counted()),
          number(figure.published()),
          difference(figure));
    }
    out.println();
    out.println(summary(figures));
    out.flush();
  }

  private void row(
      String id, String label, String asOf, String counted, String published, String difference) {
    String format = "%-5s %-" + LABEL_WIDTH + "s %-10s %8s %8s  %s";
    out.println(
        format
            .formatted(id, shortened(label), asOf, counted, published, difference)
            .stripTrailing());
  }

  private static String shortened(String label) {
    return label.length() <= LABEL_WIDTH ? label : label.substring(0, LABEL_WIDTH - 1) + "…";
  }

  private static String difference(ComparedFigure figure) {
    return switch (figure.verdict()) {
      case EQUAL -> "=";
      case NOT_COMPARED -> "";
      case NOT_COUNTED -> "aucun indicateur ne le compte";
      case DECLARED -> signed(figure) + " déclaré : " + figure.reason().orElse("");
      case DIFFERENT -> signed(figure) + " NON DÉCLARÉ";
    };
  }

  private static String signed(ComparedFigure figure) {
    return figure
        .counted()
        .flatMap(counted -> figure.published().map(counted::subtract))
        .map(difference -> (difference.signum() > 0 ? "+" : "") + plain(difference))
        .orElse("rien de compté,");
  }

  static String summary(List<ComparedFigure> figures) {
    return "%d chiffres : égaux %d, écarts déclarés %d, autres écarts %d, non comparés %d."
        .formatted(
            figures.size(),
            count(figures, Verdict.EQUAL),
            count(figures, Verdict.DECLARED),
            figures.stream().filter(f -> f.verdict().isFailure()).count(),
            count(figures, Verdict.NOT_COMPARED));
  }

  private static long count(List<ComparedFigure> figures, Verdict verdict) {
    return figures.stream().filter(f -> f.verdict() == verdict).count();
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(FiguresTable::plain).orElse("—");
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
