package org.sptt.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sptt.platform.site.SitePage;

/** What each visitor comes for, done without a mouse. */
@ExtendWith(Site.Opened.class)
class KeyboardIT {

  private static final String LOGIN = "/auth/realms/sptt/";

  private final Site site;
  private Page page;
  private Keyboard keyboard;

  KeyboardIT(Site site) {
    this.site = site;
  }

  @BeforeEach
  void come() {
    page = site.newcomer();
    keyboard = new Keyboard(page);
    page.navigate(site.address("/reporting/").toString());
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  @Test
  void firstKeyOffersToSkipTheMenu() {
    keyboard.press("Tab");
    assertThat(page.evaluate("() => document.activeElement.textContent"))
        .isEqualTo("Aller au contenu");
    assertThat(page.locator(".skip").boundingBox().y).isNotNegative();
    keyboard.press("Enter");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("content");
    keyboard.press("Tab");
    assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void strangerFindsASession() {
    keyboard.follow("Agenda", "/training/");
    String title = page.locator("main .rows a").first().innerText();
    keyboard.follow(title, "/training/sessions/");
    assertThat(heading()).isEqualTo(title);
  }

  @Test
  void partnerSignsInAtTheirUniversityAndSeesTheirExperimentationsOnly() {
    keyboard.follow("Connexion", LOGIN);
    keyboard.fill("username", "chercheuse@labo-curieux.example.org");
    keyboard.send("/auth/realms/universite-demo/");
    keyboard.fill("username", "chercheuse");
    keyboard.fill("password", "chercheuse-demo");
    keyboard.send("/reporting/");

    keyboard.follow("Expérimentations", "/experimentation/");
    List<String> own = page.locator("main tbody a").allInnerTexts();
    assertThat(own).isNotEmpty();
    keyboard.follow(own.get(0), "/experimentation/experimentations/");
    assertThat(heading()).isEqualTo(own.get(0));

    Response neighbours = page.navigate(site.address(neighboursExperimentation(own)).toString());
    assertThat(neighbours.status()).isEqualTo(404);
    assertThat(heading()).isEqualTo("Page introuvable");
  }

  @Test
  void coordinatorReadsFiguresOfAnotherDayAndSignsOut() {
    signIn("coordinatrice");
    keyboard.follow("Chiffres", "/reporting/chiffres");
    keyboard.reach("asOf");
    // Day and month alike: which comes first is the browser's language to say.
    page.keyboard().type("12122023");
    keyboard.send("/reporting/chiffres?asOf=2023-12-12");
    assertThat(page.locator("main tbody tr").count()).isGreaterThan(50);

    keyboard.follow("Déconnexion", "/reporting/");
    page.navigate(site.address("/reporting/chiffres").toString());
    assertThat(page.url()).contains(LOGIN);
  }

  @Test
  void evaluatorReadsACollectiveInterview() {
    signIn("evaluatrice");
    keyboard.follow("Enquêtes", "/survey/");
    String host = page.locator("main tbody a").first().innerText();
    keyboard.follow(host, "/survey/interviews/");
    assertThat(heading()).isEqualTo(host);
  }

  private void signIn(String account) {
    keyboard.follow("Connexion", LOGIN);
    keyboard.fill("username", account);
    keyboard.send(LOGIN);
    keyboard.fill("password", account + "-demo");
    keyboard.send("/reporting/");
  }

  private String heading() {
    return page.locator("h1").innerText();
  }

  private String neighboursExperimentation(List<String> own) {
    return site.map().pages().stream()
        .filter(each -> each.place().startsWith("/experimentation/experimentations/"))
        .map(SitePage::path)
        .filter(path -> own.stream().noneMatch(site.answer("coordinatrice", path).body()::contains))
        .findFirst()
        .orElseThrow();
  }
}
