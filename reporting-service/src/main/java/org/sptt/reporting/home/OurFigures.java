package org.sptt.reporting.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sptt.reporting.document.Line;
import org.sptt.reporting.fact.FactKinds;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.reporting.report.PublishedFigures.Published;

/** A structure's own people in the figures, beside what is published of the whole programme. */
@ApplicationScoped
class OurFigures {

  private final Indicators indicators;
  private final Answers answers;
  private final Clock clock;

  OurFigures(Indicators indicators, Answers answers, Clock clock) {
    this.indicators = indicators;
    this.answers = answers;
    this.clock = clock;
  }

  /** Only figures of persons: of all others, nobody is a structure's own. */
  @Transactional
  List<OurFigure> of(UUID structure, Published published) {
    return published.figures().stream()
        .filter(line -> countsPersons(line.indicator()))
        .map(line -> ours(structure, line))
        .toList();
  }

  private boolean countsPersons(String indicator) {
    return indicators
        .inForce(indicator)
        .flatMap(Indicator::definition)
        .filter(Definition::countsPersons)
        .filter(definition -> FactKinds.filtersOf(definition.of()).contains("structure"))
        .isPresent();
  }

  private OurFigure ours(UUID structure, Line line) {
    Question question =
        Question.of(line.indicator(), LocalDate.now(clock))
            .within("structure", Set.of(structure.toString()));
    Answer answer = answers.answer(question);
    return new OurFigure(line.label(), answer.value(), line.shown());
  }
}
