package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sptt.platform.site.Browser;
import org.sptt.platform.site.Browser.Answer;

/**
 * A partner's people sign in at their own university, as partners of their structure and no more.
 */
@ExtendWith(TestPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerSignInIT {
  private static final String VERIFIER = "a-proof-key-of-more-than-forty-three-characters";
  private static final Map<String, String> UNIVERSITY_ACCOUNT =
      Map.of("username", PartnerUniversity.USERNAME, "password", PartnerUniversity.PASSWORD);

  private final TestPlatform.Running running;
  private final JsonHttp http = new JsonHttp();

  PartnerSignInIT(TestPlatform.Running running) {
    this.running = running;
  }

  @BeforeAll
  void load(@TempDir Path programme) throws Exception {
    try (Stream<Path> files = Files.list(Programmes.OF_ANOTHER_REGION)) {
      for (Path file : files.toList()) {
        Files.writeString(
            programme.resolve(file.getFileName()),
            Files.readString(file).replace("phare-des-curieux", PartnerUniversity.STRUCTURE));
      }
    }
    LoadedPlatform platform = new LoadedPlatform(running);
    platform.empty();
    assertThat(platform.load(programme).exit()).isZero();
  }

  @Test
  void arePartnersOfTheirStructureWhateverTheirUniversityClaims() throws Exception {
    JsonNode claims = claims(token(universityBrowser(UNIVERSITY_ACCOUNT)));

    assertThat(claims.at("/realm_access/roles").toString())
        .contains("\"partner\"")
        .doesNotContain("coordinator")
        .doesNotContain("evaluator");
    assertThat(claims.path("organization").toString()).isEqualTo("[\"labo-curieux\"]");
    assertThat(claims.has("roles")).isFalse();
    assertThat(claims.has("groups")).isFalse();
  }

  @Test
  void seeTheirStructuresThingsAndNotTheNeighbours() throws Exception {
    String token = token(universityBrowser(UNIVERSITY_ACCOUNT));
    JsonNode own = http.get(at("/experimentation/api/experimentations"), token);
    JsonNode all =
        http.get(at("/experimentation/api/experimentations"), running.coordinator().token());

    assertThat(own.findValuesAsText("title")).containsExactly("Le quai pour laboratoire");
    assertThat(all.size()).isGreaterThan(own.size());
    for (JsonNode experimentation : all) {
      String id = experimentation.path("id").asText();
      int expected = own.findValuesAsText("id").contains(id) ? 200 : 404;
      assertThat(status("GET", "/experimentation/api/experimentations/" + id, token))
          .isEqualTo(expected);
    }
    assertThat(
            status(
                "DELETE",
                "/experimentation/api/experimentations/" + own.at("/0/id").asText(),
                token))
        .isEqualTo(403);
  }

  @Test
  void seeTheirStructuresPagesAndNotTheNeighbours() {
    Browser browser = universityBrowser(UNIVERSITY_ACCOUNT);
    String list = browser.get(at("/experimentation/")).body();
    for (JsonNode experimentation :
        http.get(at("/experimentation/api/experimentations"), running.coordinator().token())) {
      Answer page =
          browser.get(
              at("/experimentation/experimentations/" + experimentation.path("id").asText()));
      if (list.contains(experimentation.path("id").asText())) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Le quai pour laboratoire");
      } else {
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("Page introuvable", "<html lang=\"fr\">");
      }
    }
    assertThat(list).contains("Le quai pour laboratoire");
  }

  @Test
  void signOutOfTheirUniversityToo() {
    Browser browser = universityBrowser(UNIVERSITY_ACCOUNT);
    assertThat(browser.get(at("/survey/deconnexion")).address()).hasPath("/reporting/");
    assertThat(browser.sessionCookies()).isEmpty();
    assertThat(university(browser).body()).contains("name=\"password\"");
  }

  @Test
  void cannotTakeOverAnAccountByItsEmail() {
    KeycloakAdmin site = KeycloakAdmin.of(running.home(), "sptt");
    site.create("users", account("colleague", "colleague@labo-curieux.example.org"));
    for (String email :
        List.of("coordinatrice@example.org", "colleague@labo-curieux.example.org")) {
      String name = "impostor-" + email.split("@")[0];
      KeycloakAdmin.of(running.home(), PartnerUniversity.REALM)
          .create("users", account(name, email));

      Browser browser = universityBrowser(Map.of("username", name, "password", "impostor-demo"));

      assertThat(browser.sessionCookies()).as(email).isEmpty();
      String owner = site.firstId("users?exact=true&email=" + email);
      assertThat(site.get("users/" + owner + "/federated-identity")).isEmpty();
      assertThat(site.get("users?exact=true&email=" + email)).hasSize(1);
    }
  }

  @Test
  void getNothingForACodeUsedTwiceOrWithoutItsProofKey() throws Exception {
    Browser browser = universityBrowser(UNIVERSITY_ACCOUNT);
    assertThat(exchange(code(browser), "another-proof-key-of-more-than-forty-three-ch"))
        .isEqualTo(400);
    String code = code(browser);
    assertThat(exchange(code, VERIFIER)).isEqualTo(200);
    assertThat(exchange(code, VERIFIER)).isEqualTo(400);
  }

  @Test
  void getNowhereWithATokenMadeForSomethingElseOrBySomebodyElse() throws Exception {
    String good = token(universityBrowser(UNIVERSITY_ACCOUNT));
    assertThat(status("GET", "/directory/api/structures", good)).isEqualTo(200);

    List<String> bad = new ArrayList<>(new ForgedTokens(good, publicKeys()).all());
    // Signed by the same Keycloak: another issuer, and another audience.
    bad.add(passwordToken(PartnerUniversity.REALM, UNIVERSITY_ACCOUNT));
    bad.add(
        passwordToken(
            "sptt", Map.of("username", "coordinatrice", "password", "coordinatrice-demo")));
    for (String token : bad) {
      assertThat(status("GET", "/directory/api/structures", token)).as(token).isEqualTo(401);
    }
  }

  private String passwordToken(String realm, Map<String, String> account) {
    Map<String, String> form = new HashMap<>(account);
    form.putAll(Map.of("grant_type", "password", "client_id", "admin-cli"));
    return http.form(at("/auth/realms/%s/protocol/openid-connect/token".formatted(realm)), form)
        .path("access_token")
        .asText();
  }

  private String publicKeys() {
    return http.get(at("/auth/realms/sptt/protocol/openid-connect/certs"), "").toString();
  }

  /** One that went through the university's own form, wherever that led. */
  private Browser universityBrowser(Map<String, String> account) {
    Browser browser = new Browser();
    Answer university = university(browser);
    assertThat(university.address().getPath()).startsWith("/auth/realms/universite-demo/");
    browser.submit(university, account);
    return browser;
  }

  /** Where an e-mail of the structure's domain leads; nobody has to pick it from a list. */
  private Answer university(Browser browser) {
    Answer who = browser.get(at("/experimentation/connexion"));
    return browser.submit(who, Map.of("username", PartnerUniversity.EMAIL));
  }

  /** The access token that the site's pages get for whoever is signed in. */
  private String token(Browser browser) throws Exception {
    assertThat(browser.sessionCookies()).isNotEmpty();
    return http.form(tokenEndpoint(), exchangeForm(code(browser), VERIFIER))
        .path("access_token")
        .asText();
  }

  private int exchange(String code, String verifier) {
    return http.formStatus(tokenEndpoint(), exchangeForm(code, verifier));
  }

  private String code(Browser browser) throws GeneralSecurityException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    Answer back =
        browser.once(
            at(
                "/auth/realms/sptt/protocol/openid-connect/auth?client_id=sptt-web&response_type=code"
                    + "&scope=openid&code_challenge_method=S256&code_challenge="
                    + challenge
                    + "&redirect_uri="
                    + at("/directory/signed-in")));
    return Answer.parameters(URI.create(back.header("location"))).get("code");
  }

  private Map<String, String> exchangeForm(String code, String verifier) {
    return Map.of(
        "grant_type",
        "authorization_code",
        "client_id",
        "sptt-web",
        "client_secret",
        running.home().secrets().of("client.sptt-web"),
        "redirect_uri",
        at("/directory/signed-in").toString(),
        "code_verifier",
        verifier,
        "code",
        code);
  }

  private static Map<String, Object> account(String username, String email) {
    return Map.of(
        "username",
        username,
        "email",
        email,
        "emailVerified",
        true,
        "enabled",
        true,
        "firstName",
        "Im",
        "lastName",
        "Posture",
        "credentials",
        List.of(Map.of("type", "password", "value", "impostor-demo", "temporary", false)));
  }

  private int status(String method, String path, String token) {
    return http.send(method, at(path), token, Map.of()).statusCode();
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private URI tokenEndpoint() {
    return at("/auth/realms/sptt/protocol/openid-connect/token");
  }

  private URI at(String path) {
    return running.home().address().resolve(path);
  }
}
