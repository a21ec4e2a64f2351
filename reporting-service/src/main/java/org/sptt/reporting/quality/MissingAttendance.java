package org.sptt.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sptt.edge.page.FrenchWords;
import org.sptt.sql.Sql;

/** Sessions that were held and have neither attendances nor a head count. */
@ApplicationScoped
class MissingAttendance {

  /** One count may speak for a series of sessions, and is made at the last of them. */
  private static final int DAYS_OF_A_SERIES = 14;

  private final Sql sql;

  MissingAttendance(Sql sql) {
    this.sql = sql;
  }

  List<Alert> on(LocalDate day) {
    return sql.query(
        "select session_id, title, kind, starts_on from agenda where status = 'held' and ends_on < ?"
            + " and not exists (select 1 from fact where fact.kind = 'attendance'"
            + " and fact.session = agenda.session_id::text)"
            + " and not exists (select 1 from fact held join fact counted"
            + " on counted.kind = 'head-count'"
            + " and counted.attributes ->> 'offering' = held.attributes ->> 'offering'"
            + " where held.kind = 'session-held' and held.session = agenda.session_id::text"
            + " and counted.day between agenda.starts_on and agenda.ends_on + ?)"
            + " order by starts_on desc, session_id",
        row ->
            new Alert(
                Alert.Kind.NO_ATTENDANCE,
                Optional.ofNullable(row.getString(2)).orElse(FrenchWords.word(row.getString(3))),
                null,
                period(row.getObject(4, LocalDate.class)),
                "/training/sessions/" + row.getString(1)),
        day,
        DAYS_OF_A_SERIES);
  }

  private static String period(LocalDate day) {
    return FrenchWords.period(day, day);
  }
}
