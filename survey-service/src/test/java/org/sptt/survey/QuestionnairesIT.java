package org.sptt.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.events.QuestionRecorded;
import org.sptt.events.RespondentsCounted;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class QuestionnairesIT {

  private static final String QUESTIONS = "/api/questions";
  private static final String RESPONDENTS = "/api/respondents";

  @Test
  void keepsAQuestionnaireAsItWasPutLast() {
    String path = "/api/questionnaires/external/it/kept";

    UUID id = Api.entered(path, "{\"title\":\"Enquête\",\"kind\":\"regional-survey\"}");
    Api.unchanged(path, "{\"title\":\"Enquête\",\"kind\":\"regional-survey\"}");
    Api.changed(path, "{\"title\":\"Enquête régionale\",\"kind\":\"regional-survey\"}");

    Api.get("/api/questionnaires/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("title", equalTo("Enquête régionale"))
        .body("externalId", equalTo("kept"));
  }

  @Test
  void tellsWhichQuestionnaireAQuestionIsPutIn() {
    UUID questionnaire = questionnaire("asked");
    String path = QUESTIONS + "/external/it/told";

    UUID id = Api.entered(path, question(questionnaire, "inclusion"));
    Api.unchanged(path, question(questionnaire, "inclusion"));
    Api.changed(path, question(questionnaire, "publics"));
    Api.delete(QUESTIONS + "/" + id).statusCode(204);
    Api.delete(QUESTIONS + "/" + id).statusCode(404);

    assertThat(TestKafka.told(QuestionRecorded.class, e -> e.questionId().equals(id), 3))
        .extracting(
            QuestionRecorded::questionnaireId,
            QuestionRecorded::questionnaire,
            QuestionRecorded::theme,
            e -> e.askedOn().toString(),
            QuestionRecorded::removed)
        .containsExactly(
            tuple(questionnaire, "asked", "inclusion", "2023-04-03", false),
            tuple(questionnaire, "asked", "publics", "2023-04-03", false),
            tuple(questionnaire, "asked", "publics", "2023-04-03", true));
    Api.get(QUESTIONS + "/" + id, TokenIssuer.coordinator()).statusCode(404);
  }

  @Test
  void tellsHowManyAnswered() {
    UUID questionnaire = questionnaire("answered");
    String path = RESPONDENTS + "/external/it/told";

    UUID id = Api.entered(path, respondents(questionnaire, 114));
    Api.unchanged(path, respondents(questionnaire, 114));
    Api.changed(path, respondents(questionnaire, 115));
    Api.delete(RESPONDENTS + "/" + id).statusCode(204);

    assertThat(TestKafka.told(RespondentsCounted.class, e -> e.countId().equals(id), 3))
        .extracting(
            RespondentsCounted::questionnaire,
            RespondentsCounted::number,
            RespondentsCounted::invitedToJoin,
            RespondentsCounted::removed)
        .containsExactly(
            tuple("answered", 114, true, false),
            tuple("answered", 115, true, false),
            tuple("answered", 115, true, true));
  }

  @Test
  void refusesWhatCannotBe() {
    UUID questionnaire = questionnaire("refused");
    String path = RESPONDENTS + "/external/it/refused";
    UUID unknown = UUID.randomUUID();

    Api.refused(422, "unknown-questionnaire", path, respondents(unknown, 1));
    Api.refused(
        422, "unknown-questionnaire", QUESTIONS + "/external/it/no", question(unknown, "publics"));
    Api.refused(422, "number-below-zero", path, respondents(questionnaire, -1));
    Api.refused(422, "in-the-future", path, respondents(questionnaire, 1).replace("2023", "2923"));
    Api.put(path, "{}").statusCode(400).body("violations.size()", equalTo(3));
    Api.put(QUESTIONS + "/external/it/no", "{}")
        .statusCode(400)
        .body("violations.size()", equalTo(3));
    Api.put("/api/questionnaires/external/it/no", "{\"title\":\" \"}").statusCode(400);
  }

  @Test
  void leadsThroughAllPages() {
    UUID questionnaire = questionnaire("pages");
    List<String> entered =
        IntStream.range(0, 5)
            .mapToObj(i -> QUESTIONS + "/external/it/page-" + i)
            .map(path -> Api.entered(path, question(questionnaire, "publics")).toString())
            .toList();

    List<String> seen = new ArrayList<>();
    String next = QUESTIONS + "?limit=2";
    while (!next.isEmpty()) {
      ValidatableResponse page = Api.get(next, TokenIssuer.evaluator()).statusCode(200);
      List<String> ids = page.extract().path("id");
      assertThat(ids).hasSizeLessThanOrEqualTo(2);
      seen.addAll(ids);
      String link = page.extract().header("Link");
      next = link == null ? "" : QUESTIONS + link.replaceAll(".*(\\?[^>]*)>.*", "$1");
    }

    assertThat(seen).containsAll(entered).doesNotHaveDuplicates().isSorted();
  }

  private static UUID questionnaire(String externalId) {
    return Api.entered("/api/questionnaires/external/it/" + externalId, "{\"title\":\"Enquête\"}");
  }

  private static String question(UUID questionnaire, String theme) {
    return """
        {"questionnaireId":"%s","wording":"Souhaitez-vous rejoindre la démarche ?","theme":"%s",\
        "askedOn":"2023-04-03"}"""
        .formatted(questionnaire, theme);
  }

  private static String respondents(UUID questionnaire, int number) {
    return """
        {"questionnaireId":"%s","countedOn":"2023-06-15","number":%d,"invitedToJoin":true}"""
        .formatted(questionnaire, number);
  }
}
