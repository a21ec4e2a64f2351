package org.sptt.reporting.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sptt.reporting.document.Line;
import org.sptt.reporting.fact.FactKinds;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicator.CellOf;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.reporting.report.PublishedFigures.Published;

/**
 * What is a structure's own in the figures, beside what is published of the whole programme: of the
 * report's date, as the programme's number is, and of today.
 */
@ApplicationScoped
class OurFigures {

  private static final String STRUCTURE = "structure";

  /** Each is counted from the facts, and a page is not to be waited for. */
  private static final int MOST = 12;

  private final Indicators indicators;
  private final Answers answers;
  private final Clock clock;

  OurFigures(Indicators indicators, Answers answers, Clock clock) {
    this.indicators = indicators;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Only figures of facts that say whose they are: of all others, nothing is a structure's own.
   * What stands out in the report, then the figures that are cells of it, women and men say.
   */
  @Transactional
  List<OurFigure> of(UUID structure, Published published) {
    Set<String> outstanding =
        published.figures().stream().map(Line::indicator).collect(Collectors.toSet());
    return published.all().stream()
        .filter(line -> outstanding.contains(whole(line.indicator())))
        .filter(line -> saysWhose(line.indicator()))
        .limit(MOST)
        .map(line -> ours(structure, published.asOf(), line))
        .toList();
  }

  private String whole(String indicator) {
    return indicators
        .inForce(indicator)
        .flatMap(Indicator::cellOf)
        .map(CellOf::whole)
        .orElse(indicator);
  }

  private boolean saysWhose(String indicator) {
    return indicators
        .inForce(whole(indicator))
        .flatMap(Indicator::definition)
        .filter(definition -> FactKinds.filtersOf(definition.of()).contains(STRUCTURE))
        .isPresent();
  }

  private OurFigure ours(UUID structure, LocalDate reported, Line line) {
    return new OurFigure(
        line.label(),
        own(structure, line.indicator(), reported),
        line.shown(),
        own(structure, line.indicator(), LocalDate.now(clock)));
  }

  private BigDecimal own(UUID structure, String indicator, LocalDate day) {
    return answers
        .answer(Question.of(indicator, day).within(STRUCTURE, Set.of(structure.toString())))
        .value();
  }
}
