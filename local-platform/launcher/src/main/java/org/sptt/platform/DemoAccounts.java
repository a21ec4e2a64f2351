package org.sptt.platform;

import java.util.List;
import java.util.Map;

/** The demonstration accounts of a realm, and the client that exchanges passwords for tokens. */
record DemoAccounts(KeycloakAdmin realm) {

  /** Makes what is missing. */
  void provide() {
    cli();
    DemoAccount.ALL.forEach(this::provide);
  }

  private void cli() {
    realm.create(
        "clients",
        Map.of(
            "clientId",
            DemoRealm.CLI,
            "publicClient",
            true,
            "standardFlowEnabled",
            false,
            "directAccessGrantsEnabled",
            true,
            "defaultClientScopes",
            List.of("basic", "roles", "profile", "organization", "sptt-api"),
            "optionalClientScopes",
            List.of()));
  }

  private void provide(DemoAccount account) {
    realm.create(
        "users",
        Map.of(
            "username",
            account.username(),
            "enabled",
            true,
            "email",
            account.email(),
            "emailVerified",
            true,
            "firstName",
            account.givenName(),
            "lastName",
            account.familyName(),
            "credentials",
            List.of(Map.of("type", "password", "value", account.password(), "temporary", false))));
    String user = realm.firstId("users?exact=true&username=" + account.username());
    realm.create(
        "users/%s/role-mappings/realm".formatted(user),
        List.of(realm.get("roles/" + account.role())));
    account.organization().ifPresent(alias -> join(alias, user));
  }

  private void join(String alias, String user) {
    realm.create(
        "organizations",
        Map.of(
            "name",
            alias,
            "alias",
            alias,
            "enabled",
            true,
            "domains",
            List.of(Map.of("name", alias + ".example.org", "verified", true))));
    String organization = realm.firstId("organizations?exact=true&search=" + alias);
    realm.create("organizations/%s/members".formatted(organization), user);
  }
}
