package org.sptt.training.calendar;

import java.time.temporal.Temporal;
import java.util.UUID;

/**
 * A session as calendars know it.
 *
 * @param sequence counts its changes, so that calendars replace what they have
 * @param startsAt a {@link java.time.ZonedDateTime}, or a {@link java.time.LocalDate} when only its
 *     days are known
 * @param endsAt the moment at which it is over, or the day after its last
 * @param place the commune, or the link of the video; null when unknown
 * @param address of its page
 * @param organizer e-mail of who invites
 */
public record CalendarEntry(
    UUID sessionId,
    int sequence,
    boolean cancelled,
    String title,
    Temporal startsAt,
    Temporal endsAt,
    String place,
    String address,
    String organizer) {}
