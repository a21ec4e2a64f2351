package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
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

  private final PlatformHome home;
  private final URI keycloak;
  private final JsonHttp http = new JsonHttp();
  private final Path done;

  DemoRealm(PlatformHome home) {
    this.home = home;
    this.keycloak = URI.create("http://127.0.0.1:" + home.ports().of("keycloak"));
    this.done = home.folder().resolve("data").resolve("demo-realm.done");
  }

  /** Makes what is missing; a platform for which this address is done already is left alone. */
  void provide() {
    String state = home.address().toString();
    try {
      if (Files.exists(done) && Files.readString(done).equals(state)) {
        return;
      }
      String token = signIn();
      clients(token);
      for (DemoAccount account : DemoAccount.ALL) {
        provide(account, token);
      }
      Files.writeString(done, state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String signIn() {
    return http.form(
            keycloak.resolve("/auth/realms/master/protocol/openid-connect/token"),
            Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", home.secrets().of("keycloak.admin")))
        .path("access_token")
        .asText();
  }

  private void clients(String token) {
    create(
        "clients",
        token,
        Map.of(
            "clientId",
            CLI,
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
    create(
        "clients",
        token,
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
    redirectHere(token);
  }

  /**
   * The realm file is read once: a front door that moved since has other addresses to come back to.
   */
  private void redirectHere(String token) {
    JsonNode web = http.get(admin("clients?clientId=sptt-web"), token).path(0);
    List<String> redirects =
        Assembly.SERVICES.stream()
            .map(service -> home.address() + "/" + service + "/signed-in")
            .toList();
    expect(
        "PUT",
        "clients/" + web.path("id").asText(),
        token,
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

  private void provide(DemoAccount account, String token) {
    create(
        "users",
        token,
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
    String user = firstId("users?exact=true&username=" + account.username(), token);
    JsonNode role = http.get(admin("roles/" + account.role()), token);
    expect("POST", "users/%s/role-mappings/realm".formatted(user), token, List.of(role));
    account.organization().ifPresent(alias -> join(alias, user, token));
  }

  private void join(String alias, String user, String token) {
    create(
        "organizations",
        token,
        Map.of(
            "name",
            alias,
            "alias",
            alias,
            "enabled",
            true,
            "domains",
            List.of(Map.of("name", alias + ".example.org", "verified", true))));
    String organization = firstId("organizations?exact=true&search=" + alias, token);
    create("organizations/%s/members".formatted(organization), token, user);
  }

  private String firstId(String path, String token) {
    return http.get(admin(path), token).path(0).path("id").asText();
  }

  /** Conflict means that it is there already: a provision cut short is simply done again. */
  private void create(String path, String token, Object content) {
    HttpResponse<String> response = http.send("POST", admin(path), token, content);
    if (response.statusCode() != 409 && response.statusCode() / 100 != 2) {
      throw JsonHttp.refused("POST", admin(path), response);
    }
  }

  private void expect(String method, String path, String token, Object content) {
    HttpResponse<String> response = http.send(method, admin(path), token, content);
    if (response.statusCode() / 100 != 2) {
      throw JsonHttp.refused(method, admin(path), response);
    }
  }

  private URI admin(String path) {
    return keycloak.resolve("/auth/admin/realms/sptt/" + path);
  }
}
