package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sptt.edge.Refusals;
import org.sptt.reporting.figure.Answer.Cell;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/**
 * Answers any question about any indicator, out of one state of the database. What the running sums
 * answer comes from them; all else is counted from the facts as they are, or were, known.
 */
@ApplicationScoped
public class Answers {

  private final Indicators indicators;
  private final RunningFigures running;
  private final CountedFigures counted;

  Answers(Indicators indicators, RunningFigures running, CountedFigures counted) {
    this.indicators = indicators;
    this.running = running;
    this.counted = counted;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such indicator or
   *     version of it, 422 {@code unknown-breakdown} when a name is no dimension's, 422 {@code
   *     dates-in-wrong-order}
   */
  @Transactional
  public Answer answer(Question question) {
    QuestionRules.check(question);
    Indicator indicator = asked(question);
    Whole whole = whole(indicator, question);
    Count count = count(whole);
    Optional<Answer.People> people =
        whole.definition().countsPersons() ? Optional.of(people(whole, count)) : Optional.empty();
    BigDecimal value = count.whole().map(FigureView::plain).orElse(null);
    List<Cell> cells = cells(count.cells());
    return new Answer(
        question,
        indicator.label(),
        indicator.section(),
        indicator.unit(),
        indicator.version(),
        value,
        people.orElse(null),
        cells,
        AnswerHash.of(question, indicator, value, people, cells));
  }

  /** The answers in the order of the questions, all of one state of the database. */
  @Transactional
  public List<Answer> answers(List<Question> questions) {
    List<Answer> answers = new ArrayList<>(questions.size());
    questions.forEach(question -> answers.add(answer(question)));
    return answers;
  }

  /** The cells by each dimension that the definition offers. */
  @Transactional
  public Map<String, List<Cell>> everyBreakdown(Question question) {
    Whole whole = whole(question);
    Map<String, List<Cell>> breakdowns = new TreeMap<>();
    for (String by : whole.definition().breakdowns()) {
      Whole apart =
          new Whole(whole.definition(), whole.question().takenApartBy(by), whole.inForce());
      breakdowns.put(by, cells(count(apart).cells()));
    }
    return breakdowns;
  }

  /** What a definition that is only thought of would answer; as if it were in force. */
  @Transactional
  public Optional<BigDecimal> valueAs(Definition thoughtOf, Question question) {
    return counted.count(new Whole(thoughtOf, question, false)).whole().map(FigureView::plain);
  }

  /**
   * The same question asked of the indicator that counts: of a cell, its whole narrowed to the
   * cell. Its version is named.
   */
  @Transactional
  public Question wholeOf(Question question) {
    return whole(asked(question), question).question();
  }

  /** The definition that answers a question. */
  @Transactional
  public Definition definitionOf(Question question) {
    return whole(asked(question), question).definition();
  }

  /** The dimensions by which the definition itself offers to take a figure apart, in order. */
  @Transactional
  public List<String> breakdownsOf(String indicator) {
    return indicators.inForce(indicator).flatMap(Indicator::definition).stream()
        .flatMap(definition -> definition.breakdowns().stream())
        .sorted()
        .toList();
  }

  Whole whole(Question question) {
    QuestionRules.check(question);
    return whole(asked(question), question);
  }

  private Indicator asked(Question question) {
    return question
        .version()
        .map(version -> indicators.version(question.indicator(), version))
        .orElseGet(() -> indicators.inForce(question.indicator()))
        .orElseThrow(() -> Refusals.notFound("indicator"));
  }

  /** What has to be counted: a cell of another indicator is that one, narrowed to the cell. */
  private Whole whole(Indicator indicator, Question question) {
    Optional<Indicator.CellOf> cellOf = indicator.cellOf();
    Indicator counting = cellOf.map(cell -> wholeOf(cell.whole(), question)).orElse(indicator);
    Question narrowed =
        cellOf
            .map(cell -> question.within(cell.dimension(), Set.of(cell.value())))
            .orElse(question);
    Definition definition = counting.definition().orElseThrow(() -> Refusals.notFound("indicator"));
    QuestionRules.checkNames(question, definition);
    return new Whole(
        definition,
        narrowed.askedOf(counting.id(), counting.version()),
        indicators
            .inForce(counting.id())
            .filter(i -> i.version() == counting.version())
            .isPresent());
  }

  // A pinned version goes with the whole as it was defined when the figure was pinned.
  private Indicator wholeOf(String id, Question question) {
    return question
        .version()
        .flatMap(pinned -> question.knownOn())
        .flatMap(instant -> indicators.inForceOn(id, instant))
        .or(() -> indicators.inForce(id))
        .orElseThrow(() -> Refusals.notFound("indicator"));
  }

  private Count count(Whole whole) {
    return running.count(whole).orElseGet(() -> counted.count(whole));
  }

  private Answer.People people(Whole whole, Count count) {
    return running.people(whole).orElseGet(() -> counted.people(whole, count));
  }

  private static List<Cell> cells(Map<String, BigDecimal> cells) {
    return cells.entrySet().stream()
        .map(cell -> new Cell(cell.getKey(), FigureView.plain(cell.getValue())))
        .toList();
  }

  /**
   * A definition that counts, and what is asked of it.
   *
   * @param inForce whether it is the definition that the running sums are of
   */
  record Whole(Definition definition, Question question, boolean inForce) {}
}
