package org.sptt.training.registration;

import java.util.UUID;
import org.sptt.events.PersonCategories;

/**
 * A place asked for in a session; what is unknown, or not for the reader, is left out.
 *
 * @param came whether the person really came
 */
record RegistrationView(
    UUID id,
    UUID sessionId,
    UUID personKey,
    String givenName,
    String familyName,
    String email,
    PersonCategories categories,
    RegistrationStatus status,
    boolean came) {

  /** The same without what says who it is. */
  RegistrationView pseudonymous() {
    return new RegistrationView(
        id, sessionId, personKey, null, null, null, categories, status, came);
  }
}
