package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * People reached without names; never mixed into distinct-person figures.
 *
 * @param kind the offering's kind
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "head-count-recorded.v1", topic = Topics.TRAINING)
public record HeadCountRecorded(
    UUID headCountId,
    String offering,
    String kind,
    int number,
    LocalDate countedOn,
    boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return headCountId;
  }
}
