package org.sptt.reporting.agenda;

import java.util.UUID;

/** The structure that someone signed in acts for. */
public record Partner(UUID structureId, String name) {}
