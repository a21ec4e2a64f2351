package org.sptt.training.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.Standing;
import org.sptt.training.calendar.CalendarEntry;

/**
 * A session as a calendar is told of it.
 *
 * @param startsAt null, as is {@code endsAt}, when only its days are known
 * @param place the commune, or the link of the video for who has a place; null when unknown
 */
public record FeedRow(
    UUID id,
    int sequence,
    String title,
    Standing status,
    LocalDate startsOn,
    LocalDate endsOn,
    Instant startsAt,
    Instant endsAt,
    String place) {

  /**
   * @param organizer e-mail of who invites
   */
  CalendarEntry entry(String site, String organizer, Clock clock) {
    boolean byDays = startsAt == null;
    return new CalendarEntry(
        id,
        sequence,
        status == Standing.CANCELLED,
        title,
        byDays ? startsOn : startsAt.atZone(clock.getZone()),
        byDays ? endsOn.plusDays(1) : endsAt.atZone(clock.getZone()),
        place,
        site + "/training/sessions/" + id,
        organizer);
  }
}
