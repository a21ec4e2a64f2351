package org.sptt.training.registration;

import java.util.List;
import java.util.UUID;
import org.sptt.events.PersonCategories;

/** Who came, and when; what is unknown, or not for the reader, is left out. */
record AttendanceView(
    UUID id,
    UUID sessionId,
    UUID personKey,
    String givenName,
    String familyName,
    String email,
    PersonCategories categories,
    List<HalfDay> halfDays) {

  /** The same without what says who it is. */
  AttendanceView pseudonymous() {
    return new AttendanceView(id, sessionId, personKey, null, null, null, categories, halfDays);
  }
}
