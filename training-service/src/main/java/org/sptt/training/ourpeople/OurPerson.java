package org.sptt.training.ourpeople;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sptt.events.Standing;
import org.sptt.training.registration.RegistrationStatus;

/** Someone of a structure in a session. */
public record OurPerson(
    UUID registrationId,
    UUID sessionId,
    String session,
    LocalDate startsOn,
    LocalDate endsOn,
    Standing standing,
    String givenName,
    String familyName,
    String email,
    RegistrationStatus status,
    List<String> halfDays) {

  public String name() {
    String name =
        ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName))
            .strip();
    return name.isEmpty() ? email : name;
  }

  public boolean came() {
    return !halfDays.isEmpty();
  }

  /** A word of the programme's list. */
  public String word() {
    return standing == Standing.CANCELLED ? "cancelled" : status.name().toLowerCase(Locale.ROOT);
  }
}
