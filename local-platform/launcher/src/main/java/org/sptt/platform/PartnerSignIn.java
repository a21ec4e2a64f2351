package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A partner structure's own sign-in, let into the realm. Whoever comes through it is made an
 * account at first sight, is {@code partner} of this structure, and becomes nothing else by what
 * the structure's server says of them: no claim but the name and the e-mail is read, and an e-mail
 * or a name that an account has already is refused, not linked.
 *
 * @param structure alias of its organisation, as the directory spells it; also names the provider
 * @param domain of its e-mails: who comes with another is refused
 * @param metadata where its OIDC discovery or SAML metadata are
 */
record PartnerSignIn(
    String structure,
    String name,
    String domain,
    Protocol protocol,
    String metadata,
    String clientId,
    String clientSecret) {

  /** What the structure's server speaks. */
  enum Protocol {
    oidc("${ALIAS}.${CLAIM.sub}"),
    saml("${ALIAS}.${NAMEID}");

    private final String username;

    Protocol(String username) {
      this.username = username;
    }
  }

  /**
   * What SAML servers call an e-mail, a given name and a family name: those of LDAP, as
   * universities do, and the e-mail's older name. OIDC has names of its own.
   */
  private static final Map<String, String> SAML_ATTRIBUTES =
      Map.of(
          "urn:oid:0.9.2342.19200300.100.1.3", "email",
          "urn:oid:1.2.840.113549.1.9.1", "email",
          "urn:oid:2.5.4.42", "firstName",
          "urn:oid:2.5.4.4", "lastName");

  private static final String FIRST_SIGN_IN = "first partner sign-in";
  private static final List<String> FIRST_STEPS =
      List.of("idp-create-user-if-unique", "idp-add-organization-member");

  /** Makes what is missing; done again, it takes over what changed. */
  void addTo(KeycloakAdmin realm) {
    firstSignIn(realm);
    realm.create("organizations", organization());
    Map<String, Object> provider = provider(realm);
    realm.create("identity-provider/instances", provider);
    realm.put("identity-provider/instances/" + structure, provider);
    realm.create("organizations/%s/identity-providers".formatted(organizationId(realm)), structure);
    Map<String, String> partner = Map.of("syncMode", "FORCE", "role", "partner");
    map(realm, "partner", "oidc-hardcoded-role-idp-mapper", partner);
    map(
        realm,
        "username",
        protocol + "-username-idp-mapper",
        Map.of("syncMode", "IMPORT", "template", protocol.username, "target", "LOCAL"));
    if (protocol == Protocol.saml) {
      SAML_ATTRIBUTES.forEach((attribute, field) -> read(realm, attribute, field));
    }
  }

  private void read(KeycloakAdmin realm, String attribute, String field) {
    map(
        realm,
        attribute,
        "saml-user-attribute-idp-mapper",
        Map.of("syncMode", "IMPORT", "attribute.name", attribute, "user.attribute", field));
  }

  /**
   * Keycloak's own first sign-in offers to link an account that has the same e-mail: a structure's
   * server would be a way into other people's accounts.
   */
  private static void firstSignIn(KeycloakAdmin realm) {
    realm.create(
        "authentication/flows",
        Map.of("alias", FIRST_SIGN_IN, "providerId", "basic-flow", "topLevel", true));
    String flow = "authentication/flows/" + FIRST_SIGN_IN.replace(" ", "%20") + "/executions";
    List<String> present = realm.get(flow).findValuesAsText("providerId");
    for (String step : FIRST_STEPS) {
      if (!present.contains(step)) {
        realm.create(flow + "/execution", Map.of("provider", step));
      }
    }
    for (JsonNode execution : realm.get(flow)) {
      realm.put(flow, Map.of("id", execution.path("id").asText(), "requirement", "REQUIRED"));
    }
  }

  private Map<String, Object> organization() {
    return Map.of(
        "name",
        structure,
        "alias",
        structure,
        "enabled",
        true,
        "domains",
        List.of(Map.of("name", domain, "verified", true)));
  }

  private String organizationId(KeycloakAdmin realm) {
    return realm.firstId("organizations?exact=true&search=" + structure);
  }

  private Map<String, Object> provider(KeycloakAdmin realm) {
    Map<String, Object> config = new HashMap<>();
    realm
        .post(
            "identity-provider/import-config",
            Map.of("fromUrl", metadata, "providerId", protocol.name()))
        .properties()
        .forEach(property -> config.put(property.getKey(), property.getValue().asText()));
    config.putAll(
        Map.of(
            "syncMode", "IMPORT",
            "validateSignature", "true",
            "kc.org.domain", domain,
            "kc.org.broker.redirect.mode.email-matches", "true"));
    if (protocol == Protocol.oidc) {
      config.putAll(
          Map.of(
              "clientId", clientId,
              "clientSecret", clientSecret,
              "clientAuthMethod", "client_secret_basic",
              "useJwksUrl", "true",
              "pkceEnabled", "true",
              "pkceMethod", "S256",
              "defaultScope", "openid email profile"));
    }
    return Map.of(
        "alias",
        structure,
        "displayName",
        name,
        "providerId",
        protocol.name(),
        "enabled",
        true,
        "trustEmail",
        false,
        "firstBrokerLoginFlowAlias",
        FIRST_SIGN_IN,
        "config",
        config);
  }

  private void map(KeycloakAdmin realm, String name, String type, Map<String, String> config) {
    String mappers = "identity-provider/instances/%s/mappers".formatted(structure);
    if (!realm.get(mappers).findValuesAsText("name").contains(name)) {
      realm.create(
          mappers,
          Map.of(
              "name",
              name,
              "identityProviderAlias",
              structure,
              "identityProviderMapper",
              type,
              "config",
              config));
    }
  }
}
