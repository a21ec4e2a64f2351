package org.sptt.reporting.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.sptt.edge.page.FrenchWords;

/**
 * The instant as known on which a figure is told, as a page shows it.
 *
 * @param typed as the form's field holds it
 * @param type of that field
 * @param words in French; empty for what is known now
 */
record KnownOn(String typed, String type, String words) {

  static final KnownOn NEVER = new KnownOn("", "date", "");

  // The first moment of a day is what the end of the day before is read as.
  static KnownOn of(Optional<Instant> instant, ZoneId zone) {
    if (instant.isEmpty()) {
      return NEVER;
    }
    LocalDateTime moment = LocalDateTime.ofInstant(instant.get(), zone);
    if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      LocalDate day = moment.toLocalDate().minusDays(1);
      return new KnownOn(day.toString(), "date", FrenchWords.period(day, day));
    }
    return new KnownOn(instant.get().toString(), "text", FrenchWords.moment(moment));
  }
}
