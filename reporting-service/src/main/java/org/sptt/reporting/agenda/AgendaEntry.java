package org.sptt.reporting.agenda;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session as home pages show it.
 *
 * @param title null when it was not told: its kind then says what it is
 * @param expected how many people have a confirmed place, where the page is for those who may know
 */
public record AgendaEntry(
    UUID id,
    String title,
    String kind,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean byVideo,
    int expected) {}
