package org.sptt.directory.person;

import java.util.UUID;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;

/**
 * A person's card; what is unknown, or not for the reader, is left out.
 *
 * @param id the person key
 * @param sessionsAttended sessions of the programme that the person came to
 */
record PersonView(
    UUID id,
    String givenName,
    String familyName,
    String email,
    Gender gender,
    Engagement engagement,
    String professionalStatus,
    UUID structureId,
    long sessionsAttended) {

  /** The same without what says who it is. */
  PersonView pseudonymous() {
    return new PersonView(
        id,
        null,
        null,
        null,
        gender,
        engagement,
        professionalStatus,
        structureId,
        sessionsAttended);
  }
}
