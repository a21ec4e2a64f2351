package org.sptt.training.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.sql.Sql;

/** Reads of a mail that is due whom it goes to, and keeps track of what became of it. */
@ApplicationScoped
class Addressees {

  /** A day or two of a mail server that is away; then a coordinator has to look at it. */
  private static final int MOST_ATTEMPTS = 30;

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private static final String DUE =
      """
      with due as (
        select id from mail
        where sent_at is null and due_at <= ? and attempts < ?
        order by id limit ? for update skip locked)
      update mail m
      set attempts = attempts + 1, due_at = cast(? as timestamptz)
        + least(interval '30 seconds' * power(2, m.attempts), cast(? as interval))
      from due, registration r, session s
      where m.id = due.id and r.id = m.registration_id and s.id = r.session_id
      returning m.id, m.kind, r.id, r.given_name, r.email, r.status, r.offered_until, s.id, s.title,
        s.starts_on, s.ends_on, s.starts_at, s.ends_at, s.place, s.by_video, s.video_link,
        s.sequence, s.status""";

  private final Sql sql;
  private final Clock clock;

  Addressees(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Mails that are due, to be tried again after a while unless they are marked as sent: so that a
   * process that dies loses none.
   */
  List<Addressee> claim(int most) {
    return sql.query(
        DUE,
        this::read,
        clock.instant(),
        MOST_ATTEMPTS,
        most,
        clock.instant(),
        LONGEST_PAUSE.toSeconds() + " seconds");
  }

  void sent(long mailId) {
    sql.update("update mail set sent_at = ? where id = ?", clock.instant(), mailId);
  }

  private Addressee read(ResultSet row) throws SQLException {
    return new Addressee(
        row.getLong(1),
        MailKind.valueOf(row.getString(2)),
        row.getObject(3, UUID.class),
        Optional.ofNullable(row.getString(4)).orElse(""),
        row.getString(5),
        "CONFIRMED".equals(row.getString(6)),
        Optional.ofNullable(row.getTimestamp(7)).map(Timestamp::toInstant).orElse(null),
        session(row));
  }

  private Addressee.Hosting session(ResultSet row) throws SQLException {
    ZoneId zone = clock.getZone();
    LocalDate first = row.getObject(10, LocalDate.class);
    LocalDate last = row.getObject(11, LocalDate.class);
    return new Addressee.Hosting(
        row.getObject(8, UUID.class),
        row.getString(9),
        moment(row, 12).orElseGet(() -> first.atStartOfDay(zone)),
        moment(row, 13).orElseGet(() -> last.atTime(LocalTime.MAX).atZone(zone)),
        row.getString(14),
        row.getBoolean(15),
        row.getString(16),
        row.getInt(17),
        "CANCELLED".equals(row.getString(18)));
  }

  private Optional<ZonedDateTime> moment(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column))
        .map(Timestamp::toInstant)
        .map(instant -> instant.atZone(clock.getZone()));
  }
}
