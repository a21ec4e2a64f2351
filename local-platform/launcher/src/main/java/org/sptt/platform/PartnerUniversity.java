package org.sptt.platform;

import java.util.List;
import java.util.Map;

/**
 * Stands for a partner university with accounts of its own: a second realm, through which people of
 * labo-curieux sign in. It claims too much about them, on purpose: the platform must not believe
 * it.
 */
final class PartnerUniversity {
  static final String REALM = "universite-demo";
  static final String STRUCTURE = "labo-curieux";
  static final String USERNAME = "chercheuse";
  static final String PASSWORD = USERNAME + "-demo";

  private static final String CLIENT = "sptt";
  private static final String DOMAIN = STRUCTURE + ".example.org";

  /** What its account types on the site, which then sends it to the university. */
  static final String EMAIL = USERNAME + "@" + DOMAIN;

  private final PlatformHome home;

  PartnerUniversity(PlatformHome home) {
    this.home = home;
  }

  void provide() {
    KeycloakAdmin platform = KeycloakAdmin.of(home, "sptt");
    platform.create("../../realms", realm());
    redirectHere();
    new PartnerSignIn(
            STRUCTURE,
            "Université de démonstration",
            DOMAIN,
            PartnerSignIn.Protocol.oidc,
            home.address() + "/auth/realms/" + REALM + "/.well-known/openid-configuration",
            CLIENT,
            secret())
        .addTo(platform);
  }

  private void redirectHere() {
    KeycloakAdmin realm = KeycloakAdmin.of(home, REALM);
    realm.put("clients/" + realm.firstId("clients?clientId=" + CLIENT), client());
  }

  private Map<String, Object> realm() {
    return Map.of(
        "realm",
        REALM,
        "displayName",
        "Université de démonstration",
        "enabled",
        true,
        "internationalizationEnabled",
        true,
        "supportedLocales",
        List.of("fr"),
        "defaultLocale",
        "fr",
        "roles",
        Map.of("realm", List.of(Map.of("name", "coordinator"))),
        "clients",
        List.of(client()),
        "users",
        List.of(user()));
  }

  private Map<String, Object> client() {
    return Map.of(
        "clientId",
        CLIENT,
        "secret",
        secret(),
        "redirectUris",
        List.of(broker()),
        "attributes",
        Map.of("post.logout.redirect.uris", broker() + "/logout_response"),
        "protocolMappers",
        List.of(
            claim("organization", "[\"maison-des-sciences\"]", "JSON"),
            claim("roles", "coordinator", "String"),
            claim("groups", "coordinator", "String")));
  }

  private static Map<String, Object> claim(String name, String value, String type) {
    return Map.of(
        "name",
        name,
        "protocol",
        "openid-connect",
        "protocolMapper",
        "oidc-hardcoded-claim-mapper",
        "config",
        Map.of(
            "claim.name",
            name,
            "claim.value",
            value,
            "jsonType.label",
            type,
            "id.token.claim",
            "true",
            "access.token.claim",
            "true",
            "userinfo.token.claim",
            "true"));
  }

  private static Map<String, Object> user() {
    return Map.of(
        "username",
        USERNAME,
        "enabled",
        true,
        "email",
        EMAIL,
        "emailVerified",
        true,
        "firstName",
        "Sacha",
        "lastName",
        "Recherche",
        "realmRoles",
        List.of("coordinator"),
        "credentials",
        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
  }

  private String broker() {
    return "%s/auth/realms/sptt/broker/%s/endpoint".formatted(home.address(), STRUCTURE);
  }

  private String secret() {
    return home.secrets().of("client." + REALM);
  }
}
