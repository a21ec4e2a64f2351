package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * One realm of a Keycloak, as its administrator sees it. What is made may be there already; what is
 * asked for has to be, or the call fails in words.
 */
final class KeycloakAdmin {
  private final JsonHttp http = new JsonHttp();
  private final URI realm;
  private final String token;

  private KeycloakAdmin(URI realm, String token) {
    this.realm = realm;
    this.token = token;
  }

  /**
   * @param keycloak with its path, {@code http://127.0.0.1:8090/auth/} for example
   */
  static KeycloakAdmin signIn(URI keycloak, String realm, String username, String password) {
    JsonNode answer =
        new JsonHttp()
            .form(
                keycloak.resolve("realms/master/protocol/openid-connect/token"),
                Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "admin-cli",
                    "username",
                    username,
                    "password",
                    password));
    return new KeycloakAdmin(
        keycloak.resolve("admin/realms/" + realm + "/"), answer.path("access_token").asText());
  }

  static KeycloakAdmin of(PlatformHome home, String realm) {
    URI keycloak = URI.create("http://127.0.0.1:%d/auth/".formatted(home.ports().of("keycloak")));
    return signIn(keycloak, realm, "admin", home.secrets().of("keycloak.admin"));
  }

  JsonNode get(String path) {
    return http.get(realm.resolve(path), token);
  }

  String firstId(String path) {
    return get(path).path(0).path("id").asText();
  }

  /** Conflict means that it is there already: a provision cut short is simply done again. */
  void create(String path, Object content) {
    HttpResponse<String> response = http.send("POST", realm.resolve(path), token, content);
    if (response.statusCode() != 409) {
      mustSucceed("POST", path, response);
    }
  }

  /** The answer's content. */
  JsonNode post(String path, Object content) {
    return JsonHttp.read(send("POST", path, content));
  }

  void put(String path, Object content) {
    send("PUT", path, content);
  }

  private HttpResponse<String> send(String method, String path, Object content) {
    HttpResponse<String> response = http.send(method, realm.resolve(path), token, content);
    mustSucceed(method, path, response);
    return response;
  }

  private void mustSucceed(String method, String path, HttpResponse<String> response) {
    if (response.statusCode() / 100 != 2) {
      throw JsonHttp.refused(method, realm.resolve(path), response);
    }
  }
}
