package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sptt.platform.site.Browser;
import org.sptt.platform.site.Browser.Answer;

/** People sign in on pages, once for the whole site, and out of it all at once. */
@ExtendWith(TestPlatform.class)
class SignInIT {
  private final TestPlatform.Running running;
  private final Browser browser = new Browser();

  SignInIT(TestPlatform.Running running) {
    this.running = running;
  }

  @Test
  void sendsToKeycloakWithProofKeyAndBackToWhereItBegan() {
    Answer form = browser.get(at("/training/connexion"));
    assertThat(Browser.Answer.parameters(form.passing("/protocol/openid-connect/auth")))
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", at("/training/signed-in").toString())
        .containsKeys("code_challenge", "state");
    assertThat(form.body()).contains("lang=\"fr\"").contains("css/sptt.css");

    assertThat(filledIn(form).address()).isEqualTo(at("/training/"));
  }

  @Test
  void keepsTheSessionInCookiesThatOnlyTheSiteReads() {
    Answer form = browser.get(at("/directory/connexion"));
    Browser beforeReturn = browser.twin();
    URI back = filledIn(form).passing("/directory/signed-in?");

    // The very answer that sets the session; its code is used up now.
    assertThat(beforeReturn.once(back).status()).isEqualTo(401);
    assertThat(beforeReturn.sessionCookies()).isEmpty();

    assertThat(browser.sessionCookies()).isNotEmpty();
    assertThat(browser.cookieHeaders("q_session"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .containsIgnoringCase("; Secure")
                    .containsIgnoringCase("; HttpOnly")
                    .containsIgnoringCase("; SameSite=Lax")
                    .containsIgnoringCase("; Path=/;")
                    .doesNotContain("=eyJhbGciOiJSUzI1NiI"));
  }

  @Test
  void isOneSessionInAllServices() {
    signIn();
    for (String service : Assembly.SERVICES) {
      Answer home = browser.get(at("/%s/connexion".formatted(service)));
      assertThat(home.address()).isEqualTo(at("/%s/".formatted(service)));
      assertThat(home.passed()).hasSize(1);
    }
  }

  @Test
  void isNoWayIntoTheApi() {
    signIn();
    Answer answer = browser.once(at("/directory/api/structures"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
  }

  @Test
  void endsEverywhereAtOnce() {
    signIn();
    assertThat(browser.get(at("/survey/deconnexion")).address()).hasPath("/reporting/");
    assertThat(browser.sessionCookies()).isEmpty();
    for (String service : Assembly.SERVICES) {
      Answer form = browser.get(at("/%s/connexion".formatted(service)));
      assertThat(form.address().getPath()).startsWith("/auth/realms/sptt/");
      assertThat(form.body()).contains("name=\"username\"");
    }
  }

  @Test
  void endsWithItsTokenWhenItIsEndedElsewhere() throws Exception {
    KeycloakAdmin realm = KeycloakAdmin.of(running.home(), "sptt");
    String account = realm.firstId("users?exact=true&username=coordinatrice");
    URI page = at("/experimentation/");
    tokensLast(realm, "4");
    try {
      signIn();
      assertThat(browser.once(page).status()).isEqualTo(200);

      realm.create("users/" + account + "/logout", Map.of());

      LoadedPlatform.await(() -> browser.once(page).status() == 302);
      assertThat(browser.get(page).body()).contains("name=\"username\"");
      assertThat(browser.sessionCookies()).isEmpty();
    } finally {
      tokensLast(realm, "300");
    }
  }

  @Test
  void outlastsItsTokensWhileTheSessionLives() throws Exception {
    KeycloakAdmin realm = KeycloakAdmin.of(running.home(), "sptt");
    tokensLast(realm, "2");
    try {
      signIn();
      List<String> first = browser.cookieHeaders("q_session");
      LoadedPlatform.await(
          () -> {
            assertThat(browser.once(at("/experimentation/")).status()).isEqualTo(200);
            return browser.cookieHeaders("q_session").size() > first.size();
          });
    } finally {
      tokensLast(realm, "300");
    }
  }

  private static void tokensLast(KeycloakAdmin realm, String seconds) {
    ObjectNode client = (ObjectNode) realm.get("clients?clientId=sptt-web").get(0);
    client.withObject("attributes").put("access.token.lifespan", seconds);
    realm.put("clients/" + client.get("id").asText(), client);
  }

  @Test
  void leadsNowhereButToTheSite() {
    String evil = "http://evil.example.org/";
    for (String asked :
        List.of("redirect_uri=" + evil, "redirect=" + evil, "next=//evil.example.org")) {
      Browser fresh = new Browser();
      Answer form = fresh.get(at("/training/connexion?" + asked));
      Answer password = fresh.submit(form, Map.of("username", "coordinatrice"));
      Answer home = fresh.submit(password, Map.of("password", "coordinatrice-demo"));
      assertThat(home.address()).as(asked).isEqualTo(at("/training/"));
      assertThat(home.passed().toString()).doesNotContain("//evil.example.org/,");
    }
    signIn();
    URI out =
        URI.create(
            browser
                .once(at("/training/deconnexion?post_logout_redirect_uri=" + evil))
                .header("location"));
    assertThat(Browser.Answer.parameters(out))
        .containsEntry("post_logout_redirect_uri", at("/").toString());
    Answer keycloak =
        browser.once(
            at(
                "/auth/realms/sptt/protocol/openid-connect/logout?client_id=sptt-web"
                    + "&post_logout_redirect_uri="
                    + evil));
    assertThat(keycloak.status()).isEqualTo(400);
    assertThat(browser.once(at("/training//evil.example.org/")).status()).isEqualTo(404);
  }

  @Test
  void refusesForgedState() {
    Answer form = browser.get(at("/directory/connexion"));
    assertThat(form.status()).isEqualTo(200);
    URI forged = at("/directory/signed-in?code=anything&state=forged");
    for (Browser caught : List.of(browser, new Browser())) {
      Answer asksAnew = caught.once(forged);
      assertThat(asksAnew.status()).isEqualTo(302);
      assertThat(asksAnew.header("location"))
          .startsWith(at("/auth/realms/sptt/protocol/openid-connect/auth").toString())
          .doesNotContain("forged");
      assertThat(caught.sessionCookies()).isEmpty();
    }
  }

  @Test
  void refusesSignInWithoutProofKeyOrToAnotherAddress() {
    String begin =
        "/auth/realms/sptt/protocol/openid-connect/auth?client_id=sptt-web&response_type=code&scope=openid";
    String known = "&redirect_uri=" + at("/directory/signed-in");
    assertThat(browser.once(at(begin + known)).header("location"))
        .contains("error=invalid_request")
        .contains("code_challenge_method");
    for (String elsewhere :
        List.of("http://evil.example.org/directory/signed-in", at("/directory/other").toString())) {
      assertThat(browser.once(at(begin + "&redirect_uri=" + elsewhere)).status()).isEqualTo(400);
    }
  }

  @Test
  void setsHeadersThatKeepPagesToThemselves() {
    Answer page = browser.once(at("/training/q/openapi"));
    assertThat(page.header("content-security-policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(page.header("referrer-policy")).isEqualTo("same-origin");
  }

  @Test
  void servesWithoutKeycloakAndTakesTokensAgainWhenItIsBack() throws Exception {
    String token = running.coordinator().token();
    URI structures = at("/directory/api/structures");
    assertThat(status(structures, token)).isEqualTo(200);
    running.stopPart("keycloak");
    try {
      assertThat(status(structures, token)).isEqualTo(200);

      running.stopPart("directory");
      running.startPart("directory");
      assertThat(browser.once(at("/directory/")).status()).isEqualTo(200);
      assertThat(browser.once(at("/directory/connexion")).status()).isEqualTo(302);
    } finally {
      running.startPart("keycloak");
    }
    LoadedPlatform.await(() -> status(structures, token) == 200);
  }

  private void signIn() {
    filledIn(browser.get(at("/reporting/connexion")));
    assertThat(browser.sessionCookies()).isNotEmpty();
  }

  /** Who one is comes first: people of a partner structure go to its own server from there. */
  private Answer filledIn(Answer form) {
    Answer password = browser.submit(form, Map.of("username", "coordinatrice"));
    return browser.submit(password, Map.of("password", "coordinatrice-demo"));
  }

  private static int status(URI address, String token) {
    return new JsonHttp().send("GET", address, token, Map.of()).statusCode();
  }

  private URI at(String path) {
    return running.home().address().resolve(path);
  }
}
