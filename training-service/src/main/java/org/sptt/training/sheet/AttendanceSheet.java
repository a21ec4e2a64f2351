package org.sptt.training.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.training.registration.HalfDay;

/**
 * Who may come to a session, and when each of them came: a row a person, a column a half-day.
 *
 * @param begun whether there can be anything to note yet
 */
public record AttendanceSheet(
    UUID sessionId,
    String title,
    LocalDate startsOn,
    LocalDate endsOn,
    String place,
    boolean begun,
    List<HalfDay> halfDays,
    List<SheetRow> rows) {

  /** How many came in a half-day. */
  public long present(HalfDay half) {
    return rows.stream().filter(row -> row.cameIn(half)).count();
  }

  public long came() {
    return rows.stream().filter(SheetRow::came).count();
  }
}
