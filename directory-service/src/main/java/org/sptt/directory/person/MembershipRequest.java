package org.sptt.directory.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Someone's being part of the group.
 *
 * @param leftOn first day of no longer being a member; left out while it lasts
 * @param charterSignedOn left out while the charter is not signed
 * @param asTeam the charter was signed as a team of the structure
 */
@Schema(
    examples =
        """
        {"personKey":"5f0c5a3e-7f0a-8b58-9d0b-0d2f8d1b6a01","joinedOn":"2024-02-16",\
        "charterSignedOn":"2024-03-18","asTeam":true}""")
record MembershipRequest(
    @NotNull UUID personKey,
    @NotNull LocalDate joinedOn,
    LocalDate leftOn,
    LocalDate charterSignedOn,
    boolean asTeam) {}
