package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.agenda.Names;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.report.RecordedSince.Since;

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
  private final Names names;

  Errata(FrozenReports frozen, Answers answers, RecordedSince recordedSince, Names names) {
    this.frozen = frozen;
    this.answers = answers;
    this.recordedSince = recordedSince;
    this.names = names;
  }

  /** Each number that differs, with the latest of what was recorded since. */
  @Transactional
  List<Erratum> of(Report report) {
    Map<Question, Since> recorded = new HashMap<>();
    List<Difference> differing = differences(report).toList();
    Names.Known known = names.of(differing.stream().map(Difference::part).toList());
    return differing.stream()
        .map(difference -> erratum(report, difference, recorded, known))
        .toList();
  }

  /** What the figures are called that differ somewhere; compares the values alone. */
  @Transactional
  List<String> correctedFigures(Report report) {
    return differences(report).map(difference -> difference.now().label()).distinct().toList();
  }

  private Stream<Difference> differences(Report report) {
    return frozen.figures(report.id()).stream().flatMap(this::differences);
  }

  private Stream<Difference> differences(Pinned pinned) {
    Answer now = answers.answer(pinned.askedNow());
    Map<String, BigDecimal> before = values(pinned.value(), pinned.cells());
    Map<String, BigDecimal> after = values(now.value(), cells(now));
    Set<String> parts = new TreeSet<>(before.keySet());
    parts.addAll(after.keySet());
    return parts.stream()
        .filter(part -> differ(before.get(part), after.get(part)))
        .map(part -> new Difference(pinned, now, part, before.get(part), after.get(part)));
  }

  // The same facts stand behind all parts of a figure, and behind it wherever it is shown.
  private Erratum erratum(
      Report report, Difference difference, Map<Question, Since> recorded, Names.Known known) {
    Pinned pinned = difference.pinned();
    Question then =
        answers.wholeOf(pinned.askedThen().asKnownOn(report.publishedAt().orElseThrow()));
    Question now = answers.wholeOf(Question.of(pinned.indicator(), pinned.asOf()));
    Since since =
        recorded.computeIfAbsent(now, counted -> recordedSince.publication(report, counted));
    return new Erratum(
        pinned.indicator(),
        pinned.version(),
        difference.now().label(),
        pinned.asOf(),
        difference.by(),
        difference.part(),
        difference.partName(known),
        difference.before(),
        difference.after(),
        orNought(difference.after()).subtract(orNought(difference.before())),
        !countsTheSame(then, now),
        since.inAll(),
        since.latest());
  }

  // A cell is counted by its whole: that one's version tells, and which cell of it is meant.
  private static boolean countsTheSame(Question then, Question now) {
    return then.indicator().equals(now.indicator())
        && then.version().equals(now.version())
        && then.filters().equals(now.filters());
  }

  /**
   * A number that is not what it was.
   *
   * @param part empty for the whole
   * @param before null where it had no value
   * @param after null where it has none any more
   */
  private record Difference(
      Pinned pinned, Answer now, String part, BigDecimal before, BigDecimal after) {

    String by() {
      return part.equals(WHOLE) ? "" : pinned.by();
    }

    String partName(Names.Known known) {
      return part.equals(WHOLE)
          ? ""
          : known.of(part, value -> FrenchWords.word("parts-" + pinned.by(), value));
    }
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
