package org.sptt.directory.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The programme's card, as described. */
record ProgrammeView(
    UUID id,
    String name,
    String carryingStructure,
    List<String> homeDepartments,
    LocalDate startsOn,
    LocalDate endsOn) {}
