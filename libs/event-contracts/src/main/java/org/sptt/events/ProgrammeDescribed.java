package org.sptt.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The programme's own card: which departments are its home territory, and when it runs.
 *
 * @param homeDepartments INSEE codes; all other departments are outside the home territory
 */
@EventContract(type = "programme-described.v1", topic = Topics.DIRECTORY)
public record ProgrammeDescribed(
    UUID programmeId,
    String name,
    String carryingStructure,
    List<String> homeDepartments,
    LocalDate startsOn,
    LocalDate endsOn)
    implements DomainEvent {

  public ProgrammeDescribed {
    homeDepartments = homeDepartments == null ? List.of() : List.copyOf(homeDepartments);
  }

  @Override
  public UUID aggregateId() {
    return programmeId;
  }
}
