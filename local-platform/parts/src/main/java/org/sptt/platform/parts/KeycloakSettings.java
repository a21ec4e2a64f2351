package org.sptt.platform.parts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What one platform's Keycloak is given.
 *
 * @param publicAddress scheme, host and port that people type, without a path
 * @param jdbcUrl of its database
 * @param database its database's name and password
 * @param adminPassword of its administrator {@code admin}, set at the first start
 * @param realm the realm file, imported at the first start; its login theme is in {@code theme}
 *     beside it
 * @param realmVariables values of the variables that the realm file names
 */
public record KeycloakSettings(
    String publicAddress,
    String jdbcUrl,
    Database database,
    String adminPassword,
    Path realm,
    Map<String, String> realmVariables) {

  /** Secrets travel by environment: arguments can be read by every user of the machine. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(realmVariables);
    environment.put("SPTT_PUBLIC_ADDRESS", publicAddress);
    environment.put("KC_DB_URL", jdbcUrl);
    environment.put("KC_DB_USERNAME", database.name());
    environment.put("KC_DB_PASSWORD", database.password());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
    return environment;
  }
}
