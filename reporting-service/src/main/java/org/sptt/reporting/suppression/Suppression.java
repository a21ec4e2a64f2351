package org.sptt.reporting.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicators;

/**
 * The one step between figures and the public, before any format: numbers of people below the
 * threshold are kept secret, and so is every number from which they would follow, over all tables
 * and dates ever released. A release stands for ever, so what it shows must be fixed: as known on
 * an instant, whole or taken apart by one dimension.
 */
@ApplicationScoped
public class Suppression {

  private static final String PREVIEW = "";

  private final CompleteTables tables;
  private final Releases releases;
  private final Indicators indicators;
  private final int threshold;

  Suppression(
      CompleteTables tables,
      Releases releases,
      Indicators indicators,
      @ConfigProperty(name = "sptt.public-threshold") int threshold) {
    this.tables = tables;
    this.releases = releases;
    this.indicators = indicators;
    this.threshold = threshold;
  }

  /** How many people a number must be of for the public to see it. */
  public int threshold() {
    return threshold;
  }

  /**
   * The answers as the public may see them from now on, in their order; remembered, since what is
   * released later must not betray it.
   *
   * @param release its name, never used before
   * @throws IllegalArgumentException for answers that are filtered, of a stretch of time, or the
   *     breakdown of a figure that is itself a cell
   */
  @Transactional
  public List<PublicTable> release(String release, List<Answer> answers) {
    Map<Spot, Shown> decided = decided(release, answers);
    releases.add(decided);
    return answers.stream().map(answer -> table(release, answer, decided)).toList();
  }

  /** As they would be released now; nothing is remembered. */
  @Transactional
  public List<PublicTable> preview(List<Answer> answers) {
    Map<Spot, Shown> decided = decided(PREVIEW, answers);
    return answers.stream().map(answer -> table(PREVIEW, answer, decided)).toList();
  }

  private Map<Spot, Shown> decided(String release, List<Answer> answers) {
    Map<String, Definition> inForce = new HashMap<>();
    indicators.inForce().forEach(i -> i.definition().ifPresent(d -> inForce.put(i.id(), d)));
    Map<Family, List<Answer>> byFamily =
        answers.stream()
            .filter(answer -> tables.definition(answer).concernsPeople())
            .collect(
                Collectors.groupingBy(answer -> Family.of(tables.definition(answer), inForce)));
    Map<Spot, Shown> decided = new HashMap<>();
    byFamily.forEach((family, its) -> decided.putAll(decided(release, family, its)));
    return decided;
  }

  private Map<Spot, Shown> decided(String release, Family family, List<Answer> answers) {
    Map<Spot, Shown> all = new HashMap<>();
    family.figures().forEach(figure -> all.putAll(releases.of(figure)));
    all.putAll(tables.spots(release, answers));
    keepOneDivision(new OneDivision(release, all, family));
    ReleasedNumbers numbers = new ReleasedNumbers(release, all, family.addsUp(), family::meaning);
    return shown(new FigureRelease(numbers, threshold));
  }

  void keepOneDivision(OneDivision division) {
    division.keep();
  }

  Map<Spot, Shown> shown(FigureRelease release) {
    return release.suppressed();
  }

  private PublicTable table(String release, Answer answer, Map<Spot, Shown> decided) {
    Optional<String> by = answer.question().by();
    boolean secret = tables.definition(answer).concernsPeople();
    Spot own = tables.spot(release, answer);
    return new PublicTable(
        answer.question().indicator(),
        answer.label(),
        answer.section(),
        answer.unit(),
        answer.question().asOf(),
        answer.version(),
        Optional.ofNullable(answer.value()).filter(v -> !secret || decided.get(own).visible()),
        by,
        answer.cells().stream()
            .map(
                cell ->
                    new PublicTable.PublicCell(
                        cell.value(),
                        Optional.of(cell.count())
                            .filter(
                                c ->
                                    !secret
                                        || decided
                                            .get(own.in(by.orElseThrow(), cell.value()))
                                            .visible())))
            .toList());
  }
}
