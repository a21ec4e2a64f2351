package org.sptt.training.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.events.Standing;

/** A session; what is unknown, or not for the reader, is left out. */
record SessionView(
    UUID id,
    UUID offeringId,
    String title,
    Standing status,
    LocalDate announcedOn,
    LocalDate startsOn,
    LocalDate endsOn,
    BigDecimal days,
    BigDecimal hours,
    String place,
    String department,
    boolean byVideo,
    String ledBy,
    List<SpeakerView> speakers) {

  /** How much of the people who hold a session a reader is shown. */
  enum Detail {
    /** For coordinators. */
    EVERYTHING,
    /** For partners, who see an agenda. */
    NAMES,
    /** For evaluators. */
    NO_NAMES
  }
}
