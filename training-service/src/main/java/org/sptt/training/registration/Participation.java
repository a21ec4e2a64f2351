package org.sptt.training.registration;

import java.util.List;
import java.util.UUID;
import org.sptt.events.PersonCategories;

/** Who asked for a place in which session: what all views of it have in common. */
record Participation(
    UUID id,
    UUID sessionId,
    UUID personKey,
    String givenName,
    String familyName,
    String email,
    PersonCategories categories) {

  RegistrationView registration(RegistrationStatus status, boolean came) {
    return new RegistrationView(
        id, sessionId, personKey, givenName, familyName, email, categories, status, came);
  }

  AttendanceView attendance(List<HalfDay> halfDays) {
    return new AttendanceView(
        id, sessionId, personKey, givenName, familyName, email, categories, halfDays);
  }
}
