package org.sptt.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.sptt.platform.LoadedPlatform;
import org.sptt.platform.TestPlatform;
import org.sptt.platform.site.Browser;

/**
 * A session of next week with one place, which two people asked for on its page: the pages and
 * mails of those who sign up are there only if somebody does. The loaded programme is long past.
 */
final class SessionToCome {

  private static final String PLAN =
      """
      {"offeringId":"%s","title":"Parler de sciences sans jargon","startsAt":"%2$sT10:00",
       "endsAt":"%2$sT12:00","hours":2,"signUp":{"capacity":1},
       "venue":{"place":"Amiens","accessibility":"De plain-pied, boucle magnétique."}}""";

  private final TestPlatform.Running platform;
  private final Team team;

  SessionToCome(TestPlatform.Running platform) {
    this.platform = platform;
    this.team = new Team(platform);
  }

  /**
   * Signs both up and waits for their mails.
   *
   * @return where it is said, once, that all went well; no link leads there
   */
  String[] signUpTwo() throws IOException, InterruptedException {
    String session = publish();
    String[] done = {signUp(session, "Alix"), signUp(session, "Sacha")};
    LoadedPlatform.await(() -> mails().contains("alix@") && mails().contains("sacha@"));
    return done;
  }

  private String publish() throws IOException, InterruptedException {
    String offering =
        Team.json(team.ask("GET", "/training/api/offerings?limit=1", "", "")).at("/0/id").asText();
    String plan = PLAN.formatted(offering, LocalDate.now().plusDays(5));
    HttpResponse<String> planned = team.ask("POST", "/training/api/sessions", plan, "");
    String id = Team.json(planned).path("id").asText();
    String version = planned.headers().firstValue("ETag").orElseThrow();
    team.ask("POST", "/training/api/sessions/%s/publication".formatted(id), "", version);
    return id;
  }

  private String signUp(String session, String name) {
    Browser browser = new Browser();
    Browser.Answer form =
        browser.get(address("/training/sessions/%s/inscription".formatted(session)));
    Browser.Answer done =
        browser.submit(
            form,
            Map.of(
                "givenName",
                name,
                "familyName",
                "Exemple",
                "email",
                name.toLowerCase() + "@example.org",
                "keepInformed",
                "true"));
    return done.address().getPath() + "?" + done.address().getQuery();
  }

  private String mails() {
    return new Browser().get(address("/mail/")).body();
  }

  private URI address(String path) {
    return platform.home().address().resolve(path);
  }
}
