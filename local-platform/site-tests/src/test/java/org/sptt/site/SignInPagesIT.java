package org.sptt.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak's pages wear the site's look, and are held to the same. */
@ExtendWith(Site.Opened.class)
class SignInPagesIT {

  private final Site site;
  private final Axe axe = new Axe();
  private Page page;

  SignInPagesIT(Site site) {
    this.site = site;
  }

  @BeforeEach
  void wantToSignIn() {
    page = site.newcomer();
    page.navigate(site.address("/reporting/connexion").toString());
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  @Test
  void asksWhoOneIs() {
    assertGood("who");
  }

  @Test
  void asksForThePasswordAndSaysThatItIsWrong() {
    enter("username", "coordinatrice");
    assertGood("password");
    enter("password", "not-hers");
    assertThat(page.locator("main, body").first().innerText()).contains("invalide");
    assertGood("wrong-password");
  }

  private void enter(String field, String text) {
    page.locator("input[name=%s]".formatted(field)).fill(text);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
  }

  private void assertGood(String name) {
    assertThat(new PageVisit(axe, page, "sign-in-" + name).faults()).isEmpty();
  }
}
