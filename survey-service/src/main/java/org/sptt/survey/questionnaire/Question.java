package org.sptt.survey.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.QuestionRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A question put in a questionnaire. */
@Entity
@Table(name = "question")
class Question extends Imported {

  @Column(name = "questionnaire_id")
  private UUID questionnaireId;

  private String wording;
  private String theme;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  protected Question() {}

  Question(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(QuestionRequest request) {
    questionnaireId = request.questionnaireId();
    wording = request.wording().strip();
    theme = request.theme();
    askedOn = request.askedOn();
  }

  UUID questionnaireId() {
    return questionnaireId;
  }

  QuestionRecorded recorded(Questionnaire questionnaire) {
    return told(questionnaire, false);
  }

  QuestionRecorded removed(Questionnaire questionnaire) {
    return told(questionnaire, true);
  }

  private QuestionRecorded told(Questionnaire questionnaire, boolean removed) {
    return new QuestionRecorded(
        id(), questionnaireId, questionnaire.externalId(), theme, askedOn, removed);
  }

  QuestionView view() {
    return new QuestionView(id(), questionnaireId, wording, theme, askedOn);
  }
}
