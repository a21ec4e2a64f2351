package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.FollowUpInterviewRecorded;
import org.sptt.events.PersonKey;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FollowUpInterviewsIT {

  private static final String INTERVIEWS = "/api/follow-up-interviews/external/it/";

  @Inject PersonKey keys;

  @Test
  void areToldWhenToDoWhenDoneAndWhenTakenBack() {
    UUID session = sessionWith("interviewed", "interviewed@example.org");
    String toDo = body(session, "interviewed@example.org", "\"status\":\"to-do\"");
    String done =
        body(
            session,
            "interviewed@example.org",
            "\"status\":\"done\",\"doneOn\":\"2023-04-20\",\"quoteConsent\":\"named\"");

    UUID id = Api.entered(INTERVIEWS + "told", toDo);
    Api.unchanged(INTERVIEWS + "told", toDo);
    Api.changed(INTERVIEWS + "told", done);
    Api.get("/api/follow-up-interviews/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("status", equalTo("done"))
        .body("email", nullValue());
    Api.delete("/api/follow-up-interviews/" + id).statusCode(204);

    UUID key = keys.of("interviewed@example.org");
    LocalDate day = LocalDate.parse("2023-04-20");
    assertThat(TestKafka.told(FollowUpInterviewRecorded.class, e -> e.interviewId().equals(id), 3))
        .containsExactly(
            new FollowUpInterviewRecorded(id, session, key, null, "none", false, null),
            new FollowUpInterviewRecorded(id, session, key, day, "named", false, null),
            new FollowUpInterviewRecorded(id, session, key, day, "named", true, null));
  }

  @Test
  void areRefusedWhenTheyCannotBe() {
    UUID session = sessionWith("not-interviewed", "present@example.org");
    String tomorrow = Today.date().plusDays(2).toString();

    refused("unknown-session", body(UUID.randomUUID(), "present@example.org", toDo()));
    refused("has-not-come", body(session, "absent@example.org", toDo()));
    refused("done-without-date", body(session, "present@example.org", "\"status\":\"done\""));
    refused("to-do-with-date", body(session, "present@example.org", toDo() + doneOn("2023-04-20")));
    refused(
        "dates-in-wrong-order",
        body(session, "present@example.org", "\"status\":\"done\"" + doneOn("2023-03-29")));
    refused(
        "in-the-future",
        body(session, "present@example.org", "\"status\":\"done\"" + doneOn(tomorrow)));
    Api.put(INTERVIEWS + "refused", body(session, "", toDo())).statusCode(400);
  }

  @Test
  void areNotForPartners() {
    Api.get("/api/follow-up-interviews", TokenIssuer.partnerOf("labo-curieux")).statusCode(403);
    Api.get("/api/follow-up-interviews?limit=1", TokenIssuer.evaluator()).statusCode(200);
  }

  private static void refused(String reason, String body) {
    Api.refused(422, reason, INTERVIEWS + "refused", body);
  }

  private static String toDo() {
    return "\"status\":\"to-do\"";
  }

  private static String doneOn(String day) {
    return ",\"doneOn\":\"" + day + "\"";
  }

  private static String body(UUID session, String email, String fields) {
    return "{\"sessionId\":\"%s\",\"email\":\"%s\",%s}".formatted(session, email, fields);
  }

  private static UUID sessionWith(String externalId, String email) {
    UUID session = Trainings.heldSession(externalId);
    Api.entered(
        "/api/sessions/" + session + "/attendances",
        """
        {"participant":{"email":"%s"},"halfDays":[{"day":"2023-03-30","part":"am"}]}"""
            .formatted(email));
    return session;
  }
}
