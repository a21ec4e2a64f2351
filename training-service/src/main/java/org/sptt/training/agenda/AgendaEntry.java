package org.sptt.training.agenda;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.Standing;

/**
 * What everyone may know of a session: nobody's name is in it.
 *
 * @param days null for sessions counted in hours, as {@code hours} is for those counted in days
 * @param startsAt null for sessions that were entered by their days only
 * @param accessibility null when nobody said it
 */
public record AgendaEntry(
    UUID id,
    String title,
    String kind,
    String audience,
    Standing status,
    LocalDate startsOn,
    LocalDate endsOn,
    BigDecimal days,
    BigDecimal hours,
    String place,
    boolean byVideo,
    Instant startsAt,
    Instant endsAt,
    String accessibility,
    boolean accessibilityNotAssessed) {

  public boolean isCancelled() {
    return status == Standing.CANCELLED;
  }
}
