package org.sptt.directory.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership as it is typed.
 *
 * @param leftOn first day of no longer being a member; left out while it lasts
 */
record JoinForm(
    @NotNull LocalDate joinedOn, LocalDate leftOn, LocalDate charterSignedOn, boolean asTeam) {

  MembershipRequest request(UUID personKey) {
    return new MembershipRequest(personKey, joinedOn, leftOn, charterSignedOn, asTeam);
  }
}
