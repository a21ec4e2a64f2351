package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.MailServerResource;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(MailServerResource.class)
class CampaignsIT {

  private static final Pattern LINK = Pattern.compile("/directory/mise-a-jour/[A-Za-z0-9_-]{40,}");
  private static final String PAGE = "/directory/gestion/campagnes";

  @Test
  void letOwnersConfirmAndCorrectWithoutAnAccount() {
    String token = TokenIssuer.coordinator();
    UUID structure =
        Api.entered(
            "/api/structures/external/it-campaign/one",
            "{\"name\":\"La Fiche\",\"organization\":\"campaign-one\",\"contact\":{\"email\":\"fiche@example.org\"}}");
    UUID expert =
        Api.entered(
            "/api/experts/external/it-campaign/one",
            """
            {"kind":"person","name":"Élise Experte","listedOn":"2023-01-01","category":"CSTI",\
            "contact":{"email":"elise@example.org"}}""");
    Api.entered("/api/structures/external/it-campaign/mute", "{\"name\":\"Sans adresse\"}");

    OpenPage past =
        OpenPage.at("/gestion/campagnes", token)
            .send(PAGE, Map.of("answerUntil", LocalDate.now().toString()));
    assertThat(past.status()).isEqualTo(422);
    OpenPage campaign =
        past.send(PAGE, Map.of("answerUntil", LocalDate.now().plusDays(9).toString()));
    assertThat(campaign.text())
        .contains("La Fiche", "Élise Experte")
        .doesNotContain("Sans adresse");

    String ofStructure = linkFor("fiche@example.org");
    String ofExpert = linkFor("elise@example.org");
    OpenPage open = OpenPage.at(ofStructure.replace("/directory", ""));
    assertThat(open.status()).isEqualTo(200);
    OpenPage refused =
        open.send(ofStructure + "?version=0", Map.of("name", "La Fiche", "siret", "123"));
    assertThat(refused.status()).isEqualTo(422);
    OpenPage corrected =
        refused.send(
            ofStructure + "?version=0",
            Map.of(
                "name",
                "La Fiche juste",
                "organization",
                "campaign-other",
                "contact.email",
                "fiche@example.org"));
    assertThat(corrected.text()).contains("Merci ! Les corrections sont enregistrées.");
    OpenPage confirmed =
        OpenPage.at(ofExpert.replace("/directory", "")).send(ofExpert + "/confirmation", Map.of());
    assertThat(confirmed.text()).contains("Merci ! La fiche est confirmée.");

    Api.get("/api/structures/" + structure, token)
        .body("name", equalTo("La Fiche juste"))
        .body("organization", equalTo("campaign-one"));
    Api.get("/api/experts/" + expert, token).body("category", equalTo("CSTI"));
    assertThat(Pages.open("/gestion/campagnes/" + idOf(token), token))
        .contains("Corrigée le", ": Nom", "Confirmée le");
  }

  @Test
  void openNothingToWhoMakesALinkUp() {
    OpenPage made = OpenPage.at("/mise-a-jour/" + "A".repeat(43));

    assertThat(made.status()).isEqualTo(410);
    assertThat(made.text()).contains("Ce lien n&#39;est plus valable");
    Pages.refused(403, "/gestion/campagnes", TokenIssuer.partnerOf("x"));
  }

  private static String idOf(String token) {
    Matcher id =
        Pattern.compile("gestion/campagnes/([0-9a-f-]{36})")
            .matcher(Pages.open("/gestion/campagnes", token));
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private static String linkFor(String email) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !MailServerResource.mailsTo(email).isEmpty());
    List<MimeMessage> mails = MailServerResource.mailsTo(email);
    Matcher link = LINK.matcher(GreenMailUtil.getBody(mails.get(0)).replace("=\r\n", ""));
    assertThat(link.find()).as("a link in the mail").isTrue();
    return link.group();
  }
}
