package org.sptt.platform.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sptt.platform.programme.ComparedFigure.Verdict;

/** Compares what is counted with what was published. */
final class Comparison {

  private final Expectations expected;
  private final Function<LocalDate, List<CountedFigure>> counting;
  private final Map<LocalDate, Map<String, CountedFigure>> counted = new HashMap<>();

  /**
   * @param counting all figures as of a date; asked once a date
   */
  Comparison(Expectations expected, Function<LocalDate, List<CountedFigure>> counting) {
    this.expected = expected;
    this.counting = counting;
  }

  /** Each published figure as of the end of its own period. */
  List<ComparedFigure> eachAtItsPeriodEnd() {
    return expected.figures().stream().map(f -> compare(f, f.periodEnd())).toList();
  }

  /**
   * Each published figure as of one date; those whose period was not over then are not compared.
   */
  List<ComparedFigure> allAsOf(LocalDate date) {
    return expected.figures().stream().map(f -> compare(f, date)).toList();
  }

  /** All figures that are counted, with nothing to compare them with. */
  List<ComparedFigure> uncompared(LocalDate date) {
    return counting.apply(date).stream()
        .map(
            c ->
                new ComparedFigure(
                    c.id(),
                    c.label(),
                    date,
                    c.value(),
                    Optional.empty(),
                    Verdict.NOT_COMPARED,
                    Optional.empty()))
        .toList();
  }

  private ComparedFigure compare(PublishedFigure published, LocalDate asOf) {
    Optional<CountedFigure> found = Optional.ofNullable(asOf(asOf).get(published.id()));
    Optional<BigDecimal> value = found.flatMap(CountedFigure::value);
    boolean periodIsOver = !published.periodEnd().isAfter(asOf);
    Optional<DeclaredDifference> declared =
        value.flatMap(v -> expected.declared(published.id(), published.value(), v));
    Verdict verdict = verdict(published, found, periodIsOver, declared);
    return new ComparedFigure(
        published.id(),
        published.label().isEmpty()
            ? found.map(CountedFigure::label).orElse("")
            : published.label(),
        asOf,
        value,
        Optional.of(published.value()).filter(v -> periodIsOver),
        verdict,
        declared.map(DeclaredDifference::reason).filter(r -> verdict == Verdict.DECLARED));
  }

  private static Verdict verdict(
      PublishedFigure published,
      Optional<CountedFigure> counted,
      boolean periodIsOver,
      Optional<DeclaredDifference> declared) {
    if (counted.isEmpty()) {
      return Verdict.NOT_COUNTED;
    }
    if (!periodIsOver) {
      return Verdict.NOT_COMPARED;
    }
    if (counted.get().value().filter(v -> v.compareTo(published.value()) == 0).isPresent()) {
      return Verdict.EQUAL;
    }
    return declared.isPresent() ? Verdict.DECLARED : Verdict.DIFFERENT;
  }

  private Map<String, CountedFigure> asOf(LocalDate date) {
    return counted.computeIfAbsent(
        date,
        d ->
            counting.apply(d).stream()
                .collect(Collectors.toMap(CountedFigure::id, Function.identity())));
  }
}
