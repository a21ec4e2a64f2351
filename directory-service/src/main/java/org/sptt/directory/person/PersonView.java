package org.sptt.directory.person;

import java.util.Locale;
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

  /** A card that nothing is written on yet. */
  static final PersonView BLANK = new PersonView(null, null, null, null, null, null, null, null, 0);

  public String genderWord() {
    return gender == null ? "" : gender.name().toLowerCase(Locale.ROOT);
  }

  public String engagementWord() {
    return engagement == null ? "" : engagement.name().toLowerCase(Locale.ROOT);
  }

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
