package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a local platform adds to the realm to be tried by hand: accounts, and clients that a
 * production has not.
 */
final class DemoRealm {
  /** Exchanges a demonstration account's password for a token, on the command line. */
  static final String CLI = "sptt-cli";

  /** Plays a partner's web site, which signs people up. */
  static final String PARTNER_SITE = "sptt-partner-site";

  /** Grows with what is provided here, so that platforms of before get it too. */
  private static final int VERSION = 2;

  private final PlatformHome home;
  private final Path done;

  DemoRealm(PlatformHome home) {
    this.home = home;
    this.done = home.folder().resolve("data").resolve("demo-realm.done");
  }

  /** Makes what is missing; a platform for which this address is done already is left alone. */
  void provide() {
    String state = home.address() + " " + VERSION;
    try {
      if (Files.exists(done) && Files.readString(done).equals(state)) {
        return;
      }
      KeycloakAdmin realm = KeycloakAdmin.of(home, "sptt");
      new DemoAccounts(realm).provide();
      clients(realm);
      new PartnerUniversity(home).provide();
      Files.writeString(done, state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clients(KeycloakAdmin realm) {
    realm.create(
        "clients",
        Map.of(
            "clientId",
            PARTNER_SITE,
            "secret",
            home.secrets().of("client." + PARTNER_SITE),
            "standardFlowEnabled",
            false,
            "serviceAccountsEnabled",
            true,
            "defaultClientScopes",
            List.of("basic", "sptt-api", "sign-up"),
            "optionalClientScopes",
            List.of()));
    redirectHere(realm);
  }

  /**
   * The realm file is read once: a front door that moved since has other addresses to come back to.
   */
  private void redirectHere(KeycloakAdmin realm) {
    JsonNode web = realm.get("clients?clientId=sptt-web").path(0);
    List<String> redirects =
        Assembly.SERVICES.stream()
            .map(service -> home.address() + "/" + service + "/signed-in")
            .toList();
    realm.put(
        "clients/" + web.path("id").asText(),
        Map.of(
            "clientId",
            "sptt-web",
            "rootUrl",
            home.address().toString(),
            "redirectUris",
            redirects,
            "attributes",
            Map.of("post.logout.redirect.uris", home.address() + "/")));
  }
}
