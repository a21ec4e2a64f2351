package org.sptt.training.mail;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.sptt.training.calendar.CalendarEntry;

/**
 * To whom a mail goes and what of, as it stands when it is sent.
 *
 * @param mailId names the mail, also to servers that see it twice
 * @param offeredUntil null when no place is offered
 */
record Addressee(
    long mailId,
    MailKind kind,
    UUID registrationId,
    String name,
    String email,
    boolean confirmed,
    Instant offeredUntil,
    Hosting session) {

  /** The session as people are told of it. */
  record Hosting(
      UUID id,
      String title,
      ZonedDateTime startsAt,
      ZonedDateTime endsAt,
      String place,
      boolean byVideo,
      String videoLink,
      int sequence,
      boolean calledOff) {

    Optional<String> link() {
      return Optional.ofNullable(videoLink);
    }

    CalendarEntry calendarEntry(boolean confirmed, String page, String organizer) {
      return new CalendarEntry(
          id,
          sequence,
          calledOff,
          title,
          startsAt,
          endsAt,
          confirmed ? where() : place,
          page,
          organizer);
    }

    private String where() {
      return byVideo ? link().orElse(place) : place;
    }
  }
}
