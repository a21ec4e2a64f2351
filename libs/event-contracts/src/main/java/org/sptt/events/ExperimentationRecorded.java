package org.sptt.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A partner structure's project, as it stands now.
 *
 * @param status {@code idea}, {@code being-specified}, {@code under-way}, {@code done} or {@code
 *     given-up}
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "experimentation-recorded.v1", topic = Topics.EXPERIMENTATION)
public record ExperimentationRecorded(
    UUID experimentationId,
    UUID structureId,
    String status,
    LocalDate proposedOn,
    List<String> themes,
    boolean removed)
    implements DomainEvent {

  public ExperimentationRecorded {
    themes = themes == null ? List.of() : List.copyOf(themes);
  }

  @Override
  public UUID aggregateId() {
    return experimentationId;
  }
}
