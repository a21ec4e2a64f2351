package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many people answered a questionnaire, counted without names.
 *
 * @param invitedToJoin they were invited to join the programme's approach
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "respondents-counted.v1", topic = Topics.SURVEY)
public record RespondentsCounted(
    UUID countId,
    UUID questionnaireId,
    String questionnaire,
    LocalDate countedOn,
    int number,
    boolean invitedToJoin,
    boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return countId;
  }
}
