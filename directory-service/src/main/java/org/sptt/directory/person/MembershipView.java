package org.sptt.directory.person;

import java.time.LocalDate;
import java.util.UUID;

/** Someone's being part of the group, from a date on and perhaps until one. */
record MembershipView(
    UUID id,
    UUID personKey,
    LocalDate joinedOn,
    LocalDate leftOn,
    LocalDate charterSignedOn,
    boolean asTeam) {}
