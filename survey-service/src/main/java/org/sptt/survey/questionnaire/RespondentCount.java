package org.sptt.survey.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.edge.Rules;
import org.sptt.events.RespondentsCounted;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** How many people answered a questionnaire, counted without names. */
@Entity
@Table(name = "respondent_count")
class RespondentCount extends Imported {

  @Column(name = "questionnaire_id")
  private UUID questionnaireId;

  @Column(name = "counted_on")
  private LocalDate countedOn;

  private int number;

  @Column(name = "invited_to_join")
  private boolean invitedToJoin;

  protected RespondentCount() {}

  RespondentCount(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code number-below-zero} or {@code
   *     in-the-future}
   */
  void describe(RespondentCountRequest request, Clock clock) {
    Rules.notNegative("number", request.number());
    Rules.happened("countedOn", request.countedOn(), clock);
    questionnaireId = request.questionnaireId();
    countedOn = request.countedOn();
    number = request.number();
    invitedToJoin = request.invitedToJoin();
  }

  UUID questionnaireId() {
    return questionnaireId;
  }

  RespondentsCounted counted(Questionnaire questionnaire) {
    return told(questionnaire, false);
  }

  RespondentsCounted removed(Questionnaire questionnaire) {
    return told(questionnaire, true);
  }

  private RespondentsCounted told(Questionnaire questionnaire, boolean removed) {
    return new RespondentsCounted(
        id(),
        questionnaireId,
        questionnaire.externalId(),
        countedOn,
        number,
        invitedToJoin,
        removed);
  }

  RespondentCountView view() {
    return new RespondentCountView(id(), questionnaireId, countedOn, number, invitedToJoin);
  }
}
