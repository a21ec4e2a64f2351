package org.sptt.directory.structure;

import java.util.UUID;

/** A structure's card, as entered; what is unknown is left out. */
record StructureView(
    UUID id,
    String name,
    String kind,
    String siret,
    String commune,
    String department,
    String category,
    String legalStatus,
    String organization) {}
