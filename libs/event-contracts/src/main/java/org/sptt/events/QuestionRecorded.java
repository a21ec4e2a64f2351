package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A question was put in a questionnaire.
 *
 * @param questionnaire the questionnaire's external id
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "question-recorded.v1", topic = Topics.SURVEY)
public record QuestionRecorded(
    UUID questionId,
    UUID questionnaireId,
    String questionnaire,
    String theme,
    LocalDate askedOn,
    boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return questionId;
  }
}
