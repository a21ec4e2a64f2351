package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sptt.platform.site.Browser;
import org.sptt.platform.site.Browser.Answer;

/** Forms in a browser's session: nobody else can send them, and nothing typed is lost. */
@ExtendWith(TestPlatform.class)
class FormsIT {
  private static final String TYPED = "Réserver la salle, à l'été ".repeat(15).strip();
  private static final String SESSION = "q_session";
  private static final String KEPT = "Votre session avait pris fin";

  private final TestPlatform.Running running;
  private final JsonHttp http = new JsonHttp();
  private final Browser browser = new Browser();
  private String structure;
  private String experimentation;

  FormsIT(TestPlatform.Running running) {
    this.running = running;
  }

  @BeforeEach
  void enterAnExperimentation() throws Exception {
    URI card = at("/directory/api/structures/external/forms/" + UUID.randomUUID());
    structure = JsonHttp.read(put(card, Map.of("name", "Le Labo"))).get("id").asText();
    URI address = at("/experimentation/api/experimentations/external/forms/" + UUID.randomUUID());
    Map<String, String> idea =
        Map.of(
            "structureId",
            structure,
            "title",
            "Une mallette",
            "status",
            "idea",
            "proposedOn",
            "2024-02-15");
    // The directory tells of the structure in its own time.
    LoadedPlatform.await(() -> put(address, idea).statusCode() / 100 == 2);
    experimentation = JsonHttp.read(put(address, idea)).get("id").asText();
  }

  @AfterEach
  void takeItBack() {
    String path = "/experimentation/api/experimentations/" + experimentation;
    delete(path + "/to-do-list");
    assertThat(delete(path)).isEqualTo(204);
  }

  @Test
  void areTakenFromTheSitesOwnPagesInTheSameBrowserOnly() {
    signIn(browser, "coordinatrice");
    Answer opened = browser.get(page());
    assertThat(added(browser.submit(opened, Map.of("text", "Écrire le budget")))).isTrue();

    Browser other = new Browser();
    signIn(other, "coordinatrice");
    other.get(page());
    assertThat(other.submit(opened, Map.of("text", "À moi")).status()).isEqualTo(403);
    for (String token : List.of("", "forged")) {
      Answer refused = browser.post(list(), Map.of("text", "À moi", "_form", token));
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.body()).contains("Rien n&#39;est encore enregistré", "<dd>À moi</dd>");
    }
    assertThat(browser.get(page()).body()).doesNotContain("À moi");
  }

  @Test
  void canBeSentAgainWhenTheyWereTooOld() {
    signIn(browser, "coordinatrice");
    Answer refused = browser.post(list(), Map.of("text", TYPED, "_form", "old"));
    assertThat(refused.status()).isEqualTo(403);

    Answer sent = browser.submit(refused, Map.of());

    assertThat(added(sent)).isTrue();
    assertThat(sent.body()).contains(TYPED.replace("'", "&#39;"));
  }

  @Test
  void keepWhatWasTypedUntilSignedInAgain() {
    List<Runnable> ends = List.of(() -> browser.forget(SESSION), () -> browser.spoil(SESSION));
    for (Runnable end : ends) {
      signIn(browser, "coordinatrice");
      Answer opened = browser.get(page());
      end.run();
      browser.forget("KEYCLOAK");
      browser.forget("AUTH_SESSION");

      Answer asked = browser.submit(opened, Map.of("text", TYPED));
      assertThat(asked.address().getPath()).startsWith("/auth/");
      Answer back = signInOn(browser, asked, "coordinatrice");

      assertThat(back.address()).isEqualTo(page());
      assertThat(back.body()).contains(KEPT, "value=\"" + TYPED.replace("'", "&#39;"));
      assertThat(browser.get(page()).body()).doesNotContain(KEPT);
    }
  }

  @Test
  void showWhatWasTypedToNobodyElse() {
    signIn(browser, "coordinatrice");
    Answer opened = browser.get(page());
    browser.forget(SESSION);
    browser.forget("KEYCLOAK");
    browser.forget("AUTH_SESSION");
    Answer asked = browser.submit(opened, Map.of("text", TYPED));

    Answer back = signInOn(browser, asked, "evaluatrice");

    assertThat(back.address()).isEqualTo(page());
    assertThat(back.body()).contains("Une mallette").doesNotContain(KEPT, "Réserver");
  }

  @Test
  void keepEvenWhatIsTooLongForCookies() {
    String veryLong = random(30_000);
    signIn(browser, "coordinatrice");
    Answer opened = browser.get(page());
    browser.forget(SESSION);

    Answer shown = browser.submit(opened, Map.of("text", veryLong));

    assertThat(shown.status()).isEqualTo(401);
    assertThat(shown.body()).contains(veryLong, "Votre session a pris fin");
    signIn(browser, "coordinatrice");
    Answer answered = browser.submit(shown, Map.of());
    assertThat(answered.status()).isEqualTo(422);
    assertThat(answered.body()).contains(veryLong, "Trop long ou trop court");
  }

  private static boolean added(Answer answer) {
    return answer.status() == 200 && answer.body().contains("C&#39;est ajouté.");
  }

  /** What does not compress. */
  private static String random(int letters) {
    return new java.util.Random(1)
        .ints(letters, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void signIn(Browser who, String account) {
    Answer form = who.get(at("/experimentation/connexion"));
    if (form.address().getPath().startsWith("/auth/")) {
      signInOn(who, form, account);
    }
    assertThat(who.sessionCookies()).isNotEmpty();
  }

  private static Answer signInOn(Browser who, Answer form, String account) {
    Answer password = who.submit(form, Map.of("username", account));
    return who.submit(password, Map.of("password", account + "-demo"));
  }

  private HttpResponse<String> put(URI address, Object body) {
    return http.send("PUT", address, running.coordinator().token(), body);
  }

  private int delete(String path) {
    return http.send("DELETE", at(path), running.coordinator().token(), Map.of()).statusCode();
  }

  private URI page() {
    return at("/experimentation/experimentations/" + experimentation);
  }

  private URI list() {
    return at("/experimentation/experimentations/" + experimentation + "/to-do-list");
  }

  private URI at(String path) {
    return running.home().address().resolve(path);
  }
}
