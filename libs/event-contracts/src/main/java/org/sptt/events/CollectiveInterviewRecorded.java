package org.sptt.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A discussion with people excluded from science: counts of people heard, never a name.
 *
 * @param plannedOn the day on which it was agreed with the host
 * @param heard people heard by gender; empty until held
 */
@EventContract(type = "collective-interview-recorded.v1", topic = Topics.SURVEY)
public record CollectiveInterviewRecorded(
    UUID interviewId,
    UUID hostStructureId,
    Standing status,
    LocalDate plannedOn,
    LocalDate heldOn,
    Map<Gender, Integer> heard,
    List<String> themes)
    implements DomainEvent {

  public CollectiveInterviewRecorded {
    heard = heard == null ? Map.of() : Map.copyOf(heard);
    themes = themes == null ? List.of() : List.copyOf(themes);
  }

  @Override
  public UUID aggregateId() {
    return interviewId;
  }
}
