package org.sptt.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.goal.Target;
import org.sptt.reporting.goal.Targets;
import org.sptt.reporting.indicator.Indicators;

/** Targets whose day is past and that are not reached to this day. */
@ApplicationScoped
class MissedTargets {

  private final Targets targets;
  private final Indicators indicators;
  private final Answers answers;

  MissedTargets(Targets targets, Indicators indicators, Answers answers) {
    this.targets = targets;
    this.indicators = indicators;
    this.answers = answers;
  }

  List<Alert> on(LocalDate day) {
    return targets.all().stream()
        .filter(target -> target.due().isBefore(day))
        .filter(target -> indicators.inForce(target.indicator()).isPresent())
        .flatMap(target -> missed(target, day).stream())
        .toList();
  }

  private Optional<Alert> missed(Target target, LocalDate day) {
    Answer answer = answers.answer(Question.of(target.indicator(), day));
    BigDecimal value = Optional.ofNullable(answer.value()).orElse(BigDecimal.ZERO);
    return value.compareTo(target.value()) >= 0
        ? Optional.empty()
        : Optional.of(
            new Alert(
                Alert.Kind.MISSED_TARGET,
                answer.label(),
                target.value().subtract(value),
                FrenchWords.period(target.due(), target.due()),
                "/reporting/suivi"));
  }
}
