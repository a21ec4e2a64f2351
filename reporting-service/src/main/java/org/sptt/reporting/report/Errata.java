package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;

/**
 * What a published report would say otherwise today: the same questions, asked again. The report
 * and its errata together are the live figures.
 */
@ApplicationScoped
class Errata {

  private static final String WHOLE = "";

  private final FrozenReports frozen;
  private final Answers answers;
  private final RecordedSince recordedSince;

  Errata(FrozenReports frozen, Answers answers, RecordedSince recordedSince) {
    this.frozen = frozen;
    this.answers = answers;
    this.recordedSince = recordedSince;
  }

  @Transactional
  List<Erratum> of(Report report) {
    return frozen.figures(report.id()).stream().flatMap(pinned -> of(report, pinned)).toList();
  }

  private Stream<Erratum> of(Report report, Pinned pinned) {
    Answer now = answers.answer(pinned.askedNow());
    Map<String, BigDecimal> before = values(pinned.value(), pinned.cells());
    Map<String, BigDecimal> after = values(now.value(), cells(now));
    Set<String> parts = new TreeSet<>(before.keySet());
    parts.addAll(after.keySet());
    List<String> changed =
        parts.stream().filter(part -> differ(before.get(part), after.get(part))).toList();
    if (changed.isEmpty()) {
      return Stream.empty();
    }
    List<Recorded> since = recordedSince.publication(report, pinned);
    return changed.stream()
        .map(part -> erratum(pinned, now, part, before.get(part), after.get(part), since));
  }

  private static Erratum erratum(
      Pinned pinned,
      Answer now,
      String part,
      BigDecimal before,
      BigDecimal after,
      List<Recorded> since) {
    return new Erratum(
        pinned.indicator(),
        now.label(),
        pinned.asOf(),
        part.isEmpty() ? "" : pinned.by(),
        part,
        before,
        after,
        orNought(after).subtract(orNought(before)),
        now.version() != pinned.version(),
        since);
  }

  private static Map<String, BigDecimal> values(BigDecimal whole, Map<String, BigDecimal> cells) {
    Map<String, BigDecimal> values = new TreeMap<>(cells);
    Optional.ofNullable(whole).ifPresent(value -> values.put(WHOLE, value));
    return values;
  }

  private static Map<String, BigDecimal> cells(Answer answer) {
    Map<String, BigDecimal> cells = new TreeMap<>();
    answer.cells().forEach(cell -> cells.put(cell.value(), cell.count()));
    return cells;
  }

  private static boolean differ(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? !Objects.equals(one, other) : one.compareTo(other) != 0;
  }

  private static BigDecimal orNought(BigDecimal value) {
    return Optional.ofNullable(value).orElse(BigDecimal.ZERO);
  }
}
