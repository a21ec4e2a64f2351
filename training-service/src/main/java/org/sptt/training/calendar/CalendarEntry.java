package org.sptt.training.calendar;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A session as calendars know it.
 *
 * @param sequence counts its changes, so that calendars replace what they have
 * @param place the commune, or the link of the video; null when unknown
 * @param address of its page
 * @param organizer e-mail of who invites
 */
public record CalendarEntry(
    UUID sessionId,
    int sequence,
    boolean cancelled,
    String title,
    ZonedDateTime startsAt,
    ZonedDateTime endsAt,
    String place,
    String address,
    String organizer) {}
