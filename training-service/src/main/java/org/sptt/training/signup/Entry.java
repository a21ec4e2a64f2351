package org.sptt.training.signup;

import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.PersonCategories;
import org.sptt.events.RegistrationRecorded;
import org.sptt.training.places.Seat;

/**
 * A sign-up that was accepted, as it is to be written down.
 *
 * @param seat null for who waits
 * @param again the person had asked before, and cancelled
 */
record Entry(
    UUID registrationId,
    Application application,
    PersonCategories categories,
    Seat seat,
    long ticket,
    int transition,
    boolean again) {

  Place place() {
    return seat == null ? Place.WAITING : Place.CONFIRMED;
  }

  String share() {
    return seat == null ? null : seat.share();
  }

  RegistrationRecorded told(LocalDate askedOn) {
    return new RegistrationRecorded(
        registrationId,
        application.sessionId(),
        application.personKey(),
        categories,
        place() == Place.CONFIRMED ? "confirmed" : "waiting",
        askedOn);
  }
}
