package org.sptt.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.events.PersonKey;

/**
 * Gives every service the same derivation of person keys, from the platform's secret {@code
 * SPTT_PERSON_KEY_SECRET}.
 */
class PersonKeys {

  @Produces
  @Singleton
  PersonKey personKey(@ConfigProperty(name = "sptt.person-key-secret") String secret) {
    return new PersonKey(secret);
  }
}
