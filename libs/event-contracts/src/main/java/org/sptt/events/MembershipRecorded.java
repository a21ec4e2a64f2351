package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person's being part of the group, from a date on and perhaps until one.
 *
 * @param leftOn first day of no longer being a member; null while it lasts
 * @param asTeam the charter was signed as a team of the structure
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "membership-recorded.v1", topic = Topics.DIRECTORY)
public record MembershipRecorded(
    UUID membershipId,
    UUID personKey,
    PersonCategories categories,
    LocalDate joinedOn,
    LocalDate leftOn,
    boolean charterSigned,
    boolean asTeam,
    boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return membershipId;
  }
}
