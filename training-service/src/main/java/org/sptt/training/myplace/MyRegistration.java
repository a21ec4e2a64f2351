package org.sptt.training.myplace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.sptt.training.registration.RegistrationStatus;

/**
 * How somebody's own registration stands; what does not concern it is left out.
 *
 * @param place the commune, or the video's link, for who has a place
 * @param offeredUntil until when the place that is offered may be taken
 * @param came whether an attendance sheet says so: then there is a certificate
 * @param agenda the address of the person's own agenda, for their calendar
 * @param waiting why they stand where they stand, while they wait
 */
record MyRegistration(
    UUID sessionId,
    String title,
    LocalDateTime startsAt,
    LocalDateTime endsAt,
    String place,
    String videoLink,
    RegistrationStatus status,
    Instant askedAt,
    Instant offeredUntil,
    boolean keepInformed,
    boolean came,
    String agenda,
    Turn waiting) {

  @JsonIgnore
  public boolean isConfirmed() {
    return status == RegistrationStatus.CONFIRMED;
  }

  @JsonIgnore
  public boolean isOffered() {
    return status == RegistrationStatus.OFFERED;
  }

  /**
   * A place in the waiting list.
   *
   * @param position 1 for the next
   * @param askedBefore people who asked earlier and still wait
   * @param offersOpen places that are offered to people before, and not answered yet
   * @param reservedPlaces of the capacity, kept for some people, who may be offered one earlier
   */
  record Turn(long position, long askedBefore, long offersOpen, int reservedPlaces) {}
}
