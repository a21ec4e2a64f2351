package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sptt.platform.site.Browser;
import org.sptt.platform.site.Browser.Answer;

/**
 * A museum whose own server speaks SAML: its people come in as partners of their structure, with
 * the name and e-mail that it tells, and nothing else of what it tells.
 */
@ExtendWith(TestPlatform.class)
class SamlPartnerIT {
  private static final String STRUCTURE = "musee-demo";
  private static final String DOMAIN = STRUCTURE + ".example.org";
  private static final String EMAIL = "conservatrice@" + DOMAIN;
  private static final String PASSWORD = "conservatrice-demo";

  private final TestPlatform.Running running;

  SamlPartnerIT(TestPlatform.Running running) {
    this.running = running;
  }

  @Test
  void letsItsPeopleInAsPartnersAndNoMore() {
    KeycloakAdmin museum = KeycloakAdmin.of(running.home(), PartnerUniversity.REALM);
    museum.create("clients", site());
    museum.create("users", curator());
    String metadata = "/auth/realms/%s/protocol/saml/descriptor".formatted(PartnerUniversity.REALM);
    KeycloakAdmin realm = KeycloakAdmin.of(running.home(), "sptt");
    new PartnerSignIn(
            STRUCTURE,
            "Musée",
            DOMAIN,
            PartnerSignIn.Protocol.saml,
            at(metadata).toString(),
            "",
            "")
        .addTo(realm);

    Answer home = signIn();

    assertThat(home.address()).hasPath("/reporting/");
    assertThat(home.body()).contains("Déconnexion");
    JsonNode account = realm.get("users?exact=true&email=" + EMAIL).path(0);
    assertThat(account.path("firstName").asText()).isEqualTo("Noor");
    assertThat(account.path("username").asText()).startsWith(STRUCTURE + ".");
    String user = "users/" + account.path("id").asText();
    assertThat(realm.get(user + "/role-mappings/realm/composite").findValuesAsText("name"))
        .contains("partner")
        .doesNotContain("coordinator", "evaluator");
    assertThat(
            realm
                .get(
                    "organizations/members/%s/organizations".formatted(account.path("id").asText()))
                .findValuesAsText("alias"))
        .containsExactly(STRUCTURE);
    assertThat(realm.get(user + "/role-mappings").has("clientMappings"))
        .as("rights over an account of their own here, a password for one")
        .isFalse();
  }

  @Test
  void nobodyGetsAPasswordByAskingForOne() {
    for (String path : List.of("account/", "login-actions/reset-credentials")) {
      assertThat(new Browser().get(at("/auth/realms/sptt/" + path)).status())
          .as(path)
          .isGreaterThanOrEqualTo(400);
    }
  }

  private Answer signIn() {
    Browser browser = new Browser();
    Answer who = browser.get(at("/reporting/connexion"));
    Answer page = browser.submit(who, Map.of("username", EMAIL));
    // A browser submits the forms that carry SAML messages by itself.
    page = carryOn(browser, page);
    page = browser.submit(page, Map.of("username", "conservatrice", "password", PASSWORD));
    return carryOn(browser, page);
  }

  private static Answer carryOn(Browser browser, Answer page) {
    return page.body().contains("saml-post-binding") ? browser.submit(page, Map.of()) : page;
  }

  private Map<String, Object> site() {
    return Map.of(
        "clientId",
        at("/auth/realms/sptt").toString(),
        "protocol",
        "saml",
        "redirectUris",
        List.of(at("/auth/realms/sptt/broker/%s/endpoint".formatted(STRUCTURE)).toString()),
        "attributes",
        Map.of(
            "saml.server.signature", "true",
            "saml.assertion.signature", "true",
            "saml.client.signature", "false",
            "saml_name_id_format", "persistent"),
        "protocolMappers",
        List.of(
            tells("urn:oid:0.9.2342.19200300.100.1.3", "email"),
            tells("urn:oid:2.5.4.42", "firstName"),
            tells("urn:oid:2.5.4.4", "lastName")));
  }

  private static Map<String, Object> tells(String attribute, String property) {
    return Map.of(
        "name",
        attribute,
        "protocol",
        "saml",
        "protocolMapper",
        "saml-user-property-mapper",
        "config",
        Map.of(
            "user.attribute", property,
            "attribute.name", attribute,
            "attribute.nameformat", "URI Reference"));
  }

  private static Map<String, Object> curator() {
    return Map.of(
        "username",
        "conservatrice",
        "email",
        EMAIL,
        "emailVerified",
        true,
        "enabled",
        true,
        "firstName",
        "Noor",
        "lastName",
        "Musée",
        "realmRoles",
        List.of("coordinator"),
        "credentials",
        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
  }

  private URI at(String path) {
    return running.home().address().resolve(path);
  }
}
