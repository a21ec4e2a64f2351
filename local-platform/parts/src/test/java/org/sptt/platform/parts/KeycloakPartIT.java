package org.sptt.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakPartIT {
  @TempDir Path home;
  private PostgresPart postgres;
  private KeycloakPart keycloak;

  @BeforeEach
  void start() {
    Places places = Places.at(home);
    Database database = new Database("keycloak", "k-secret");
    postgres = new PostgresPart(places, Ports.free(), "top-secret", List.of(database));
    postgres.start();
    Path realm = Path.of(System.getProperty("sptt.root"), "keycloak", "realm.json");
    keycloak =
        new KeycloakPart(
            places,
            Ports.free(),
            new KeycloakSettings(
                "http://localhost:8080",
                postgres.jdbcUrl("keycloak"),
                database,
                "admin-secret",
                realm,
                Map.of(
                    "SPTT_WEB_SECRET", "web-secret",
                    "SPTT_SMTP_HOST", "127.0.0.1",
                    "SPTT_SMTP_PORT", "25",
                    "SPTT_MAIL_FROM", "sptt@example.org")));
    keycloak.start();
  }

  @AfterEach
  void stop() {
    keycloak.stop();
    postgres.stop();
  }

  @Test
  void namesItsIssuerByTheAddressPeopleTypeAndTellsNobodyItsSecrets() throws Exception {
    assertThat(get("/realms/sptt/.well-known/openid-configuration"))
        .contains("\"issuer\":\"http://localhost:8080/auth/realms/sptt\"");
    assertThat(keycloak.process().orElseThrow().info().commandLine())
        .hasValueSatisfying(line -> assertThat(line).doesNotContain("secret"));
  }

  private String get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(keycloak.address() + path)).build(),
            BodyHandlers.ofString())
        .body();
  }
}
