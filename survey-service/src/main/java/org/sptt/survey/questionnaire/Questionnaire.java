package org.sptt.survey.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** What questions are put together in; others hear of it through its questions and respondents. */
@Entity
@Table(name = "questionnaire")
class Questionnaire extends Imported {

  private String title;
  private String kind;

  protected Questionnaire() {}

  Questionnaire(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(QuestionnaireRequest request) {
    title = request.title().strip();
    kind = request.kind();
  }

  QuestionnaireView view() {
    return new QuestionnaireView(id(), externalId(), title, kind);
  }
}
