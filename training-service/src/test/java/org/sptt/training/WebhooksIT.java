package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;
import org.sptt.training.PlannedSessions.Planned;
import org.sptt.training.WebhookReceiver.Received;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(WebhookReceiver.class)
class WebhooksIT {

  @Test
  void tellASiteWhatEveryoneMayKnowSigned() throws Exception {
    JsonPath webhook = subscribed(WebhookReceiver.answering("/signed", 204));
    Planned session = PlannedSessions.open("hooked", 2);
    Planned draft =
        PlannedSessions.planned(PlannedSessions.body(Trainings.offering("hooked-draft")));
    session.callOff();

    List<Received> received = receivedOf("/signed", session.id(), 2);

    assertThat(received)
        .extracting(each -> JsonPath.from(each.body()).getString("type"))
        .containsExactlyInAnyOrder("session.changed", "session.cancelled");
    Received first = received.get(0);
    assertThat(JsonPath.from(first.body()).getString("data.title")).isEqualTo("Webinaire à venir");
    String signed =
        first.headers().get("webhook-id")
            + "."
            + first.headers().get("webhook-timestamp")
            + "."
            + first.body();
    assertThat(first.headers().get("webhook-signature"))
        .isEqualTo("v1," + hmac(webhook.getString("secret"), signed));
    assertThat(WebhookReceiver.received("/signed"))
        .noneMatch(each -> each.body().contains(draft.id().toString()));
    end(webhook);
  }

  @Test
  void tryAgainUnderTheSameIdAndKeepALog() {
    JsonPath webhook = subscribed(WebhookReceiver.answering("/shaky", 500, 302, 200));
    Planned session = PlannedSessions.open("shaky", 2);

    List<Received> received = receivedOf("/shaky", session.id(), 3);

    assertThat(received)
        .extracting(each -> each.headers().get("webhook-id"))
        .containsOnly(received.get(0).headers().get("webhook-id"));
    await().untilAsserted(() -> log(webhook).body("[0].lastAnswer", equalTo("200")));
    log(webhook).body("[0].attempts", equalTo(3)).body("[0].nextAttemptAt", nullValue());
    assertThat(WebhookReceiver.received("/elsewhere")).as("redirects followed").isEmpty();
    end(webhook);
  }

  @Test
  void giveUpAtLastAndAtOnceWhenTheSiteIsGone() {
    JsonPath down = subscribed(WebhookReceiver.answering("/down", 503));
    JsonPath gone = subscribed(WebhookReceiver.answering("/gone", 410));
    PlannedSessions.open("given-up", 2);

    await()
        .untilAsserted(
            () ->
                log(down)
                    .body("[0].attempts", equalTo(3))
                    .body("[0].nextAttemptAt", nullValue())
                    .body("[0].deliveredAt", nullValue()));
    await()
        .untilAsserted(
            () ->
                assertThat(read(gone).extract().<String>path("endedAt")).as("the end").isNotNull());
    log(gone).body("[0].attempts", equalTo(1));
    end(down);
  }

  @Test
  void showTheSecretOnceAndRefuseWhatIsNoAddress() {
    JsonPath webhook = subscribed(WebhookReceiver.answering("/secret", 200));

    read(webhook).body("secret", nullValue());
    for (String address :
        new String[] {"ftp://example.org", "https:///none", "https://a@example.org"}) {
      post(address).statusCode(422).body("type", equalTo("/problems/address-not-allowed"));
    }
    end(webhook);
    read(webhook).statusCode(404);
  }

  private static JsonPath subscribed(String address) {
    return post(address).statusCode(201).extract().jsonPath();
  }

  private static ValidatableResponse post(String address) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("application/json")
        .body("{\"address\":\"%s\",\"description\":\"Test\"}".formatted(address))
        .post("/api/webhooks")
        .then();
  }

  private static ValidatableResponse read(JsonPath webhook) {
    return Api.get("/api/webhooks/" + webhook.getString("id"), TokenIssuer.coordinator());
  }

  private static ValidatableResponse log(JsonPath webhook) {
    return Api.get(
        "/api/webhooks/" + webhook.getString("id") + "/deliveries", TokenIssuer.coordinator());
  }

  private static void end(JsonPath webhook) {
    Api.delete("/api/webhooks/" + webhook.getString("id")).statusCode(204);
  }

  private static List<Received> receivedOf(String path, UUID session, int expected) {
    await().until(() -> of(path, session).size() >= expected);
    return of(path, session);
  }

  private static List<Received> of(String path, UUID session) {
    return WebhookReceiver.received(path).stream()
        .filter(each -> each.body().contains(session.toString()))
        .toList();
  }

  private static String hmac(String secret, String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }
}
