package org.sptt.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sptt.edge.page.FrenchWords;

/** What is seen on a chart, told in French from its numbers alone. */
final class Sentences {

  private static final String SECRET = "non publié";
  private static final String NONE = "–";
  private static final Comparator<Mark> BY_VALUE = Comparator.comparing(Mark::value);

  private Sentences() {}

  static String of(Chart chart) {
    List<Mark> told = chart.marks().stream().filter(Mark::told).toList();
    boolean complete = told.size() == chart.marks().size();
    if (complete && chart.most() == 0
        || chart.marks().stream().noneMatch(mark -> mark.told() || mark.secret())) {
      return "Rien n'est encore compté.";
    }
    if (told.isEmpty()) {
      return "Aucun de ces nombres n'est publié.";
    }
    return switch (chart.drawnAs()) {
      case BARS -> bars(chart, told);
      case PARTS -> parts(chart);
      case LINE -> line(told) + untold(chart);
    };
  }

  static String number(Mark mark) {
    if (mark.told()) {
      return FrenchWords.number(mark.value());
    }
    return mark.secret() ? SECRET : NONE;
  }

  /** For example {@code salarié·es : 35 (71 %)}. */
  static String part(Chart chart, Mark mark) {
    return "%s : %s (%s)".formatted(mark.label(), number(mark), share(mark, chart));
  }

  private static String parts(Chart chart) {
    return "Sur un total de %s : %s."
        .formatted(
            amount(sum(chart.marks()), chart.unit()),
            chart.marks().stream()
                .sorted(BY_VALUE.reversed())
                .map(mark -> part(chart, mark))
                .collect(Collectors.joining(", ")));
  }

  private static String bars(Chart chart, List<Mark> told) {
    Mark most = told.stream().max(BY_VALUE).orElseThrow();
    Mark least = told.stream().min(BY_VALUE).orElseThrow();
    String hidden = chart.marks().size() > told.size() ? " " + hidden(chart, told) : "";
    if (most.value().compareTo(least.value()) == 0) {
      String all = told.size() == 1 ? "Un seul nombre : %s (%s)." : "Autant partout : %2$s.";
      return all.formatted(most.label(), amount(most.value(), chart.unit())) + hidden;
    }
    return "Le plus grand nombre : %s (%s). Le plus petit : %s (%s)."
            .formatted(
                most.label(),
                amount(most.value(), chart.unit()),
                least.label(),
                FrenchWords.number(least.value()))
        + hidden;
  }

  private static String hidden(Chart chart, List<Mark> told) {
    int hidden = chart.marks().size() - told.size();
    return hidden == 1
        ? "Un nombre n'est pas publié."
        : "%d nombres ne sont pas publiés.".formatted(hidden);
  }

  private static String line(List<Mark> told) {
    Mark first = told.get(0);
    Mark last = told.get(told.size() - 1);
    BigDecimal change = last.value().subtract(first.value());
    String moved =
        change.signum() == 0
            ? "autant à la fin qu'au début"
            : (change.signum() > 0 ? "une hausse de " : "une baisse de ")
                + FrenchWords.number(change.abs());
    return "De %s (%s) à %s (%s) : %s.%s"
        .formatted(
            FrenchWords.number(first.value()),
            first.label(),
            FrenchWords.number(last.value()),
            last.label(),
            moved,
            steepest(told));
  }

  private static String untold(Chart chart) {
    int secret = (int) chart.marks().stream().filter(Mark::secret).count();
    int none = (int) chart.marks().stream().filter(m -> !m.told() && !m.secret()).count();
    return dates(secret, "n'est pas publiée", "ne sont pas publiées")
        + dates(none, "n'a pas de valeur", "n'ont pas de valeur");
  }

  private static String dates(int number, String one, String many) {
    return switch (number) {
      case 0 -> "";
      case 1 -> " Une date " + one + ".";
      default -> " %d dates %s.".formatted(number, many);
    };
  }

  private static String steepest(List<Mark> told) {
    BigDecimal most = BigDecimal.ZERO;
    String when = "";
    for (int i = 1; i < told.size(); i++) {
      BigDecimal step = told.get(i).value().subtract(told.get(i - 1).value());
      if (step.compareTo(most) > 0) {
        most = step;
        when = told.get(i).label();
      }
    }
    return told.size() < 3 || when.isEmpty()
        ? ""
        : " La plus forte progression : +%s, au %s.".formatted(FrenchWords.number(most), when);
  }

  private static String amount(BigDecimal number, String unit) {
    return FrenchWords.number(number) + (unit.isEmpty() ? "" : " " + unit);
  }

  private static BigDecimal sum(List<Mark> marks) {
    return marks.stream().map(Mark::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String share(Mark mark, Chart chart) {
    BigDecimal whole = BigDecimal.valueOf(chart.sum());
    return whole.signum() == 0
        ? "0 %"
        : mark.value()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole, 0, RoundingMode.HALF_UP)
                .toPlainString()
            + " %";
  }
}
