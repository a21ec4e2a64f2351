package org.sptt.training.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sptt.events.PersonCategories;

/**
 * What is known here of somebody who asks for a place.
 *
 * @param standing what became of an earlier registration for the same session
 * @param told the categories that the directory told
 * @param structureId of who vouches; null when nobody does
 * @param colleague whether the person is of that structure, or unknown
 */
record Recognised(
    Optional<Standing> standing,
    PersonCategories told,
    UUID structureId,
    boolean colleague,
    boolean member) {

  /**
   * An earlier registration.
   *
   * @param over it was cancelled, so that the person may ask anew
   * @param askedAt null for what was entered and not asked for
   */
  record Standing(UUID registrationId, boolean over, int transition, Instant askedAt) {}

  /** Somebody is signed in whose word counts for the programme. */
  boolean isVouchedFor(Application application) {
    return application
        .voucher()
        .map(voucher -> voucher.organization().isEmpty() || structureId != null)
        .orElse(false);
  }

  /** Of the members, those of another structure are nobody's business. */
  boolean isMemberFor(Application application) {
    return member && (colleague || application.organization() == null);
  }

  PersonCategories categories(Application application) {
    SignUpRequest said = application.request();
    return new PersonCategories(
        said.gender() == null ? told.gender() : said.gender(),
        said.engagement() == null ? told.engagement() : said.engagement(),
        told.professionalStatus(),
        structureId == null ? told.structureId() : structureId);
  }
}
