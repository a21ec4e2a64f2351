package org.sptt.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A person whose data stand in every personal field of every service, entered by the public ways.
 * Each of them is a word that nothing else contains.
 */
final class Canaries {

  static final String EMAIL = "kanarek.zolty@example.org";

  /** Under which the person is known everywhere until it is corrected. */
  static final String WRONG_EMAIL = "falszywy.ptak@example.org";

  static final List<String> WORDS =
      List.of(
          "kanarek.zolty",
          "falszywy.ptak",
          "inny.kanarek",
          "papuzkafalista",
          "Kanarkowska",
          "Serinusyna",
          "Klatkowice",
          "ptaszarnia",
          "swiergot",
          "pioropusz",
          "ziarnojad");

  /** Under which the person was entered a second time. */
  private static final String OTHER_EMAIL = "inny.kanarek@example.org";

  private static final String WHO =
      "\"givenName\":\"Serinusyna\",\"familyName\":\"Kanarkowska\",\"email\":\""
          + WRONG_EMAIL
          + "\"";

  private final URI door;
  private final String token;
  private final JsonHttp http = new JsonHttp();

  Canaries(TestPlatform.Running running) {
    door = running.home().address();
    token = running.coordinator().token();
  }

  /**
   * Lets the person into every store there is.
   *
   * @return the person's key
   */
  String fly() {
    String person = directory();
    String offering =
        put(
            "/training/api/offerings/external/canary/1",
            "{\"kind\":\"webinar\",\"title\":\"Oiseaux\"}");
    String session = held(offering);
    attendance(session);
    enteredTwice(person, session);
    interview(session);
    signUp(offering);
    workshop();
    return person;
  }

  /** The person's e-mail was wrong. */
  String rectify(String person) {
    return read(post(
            "/directory/api/people/%s/rectifications".formatted(person),
            """
                {"givenName":"Serinusyna","familyName":"Kanarkowska","email":"%s",\
                "gender":"woman","engagement":"volunteer"}"""
                .formatted(EMAIL)))
        .path("id")
        .asText();
  }

  void askForACopy() {
    post("/directory/api/data-copies", "{\"email\":\"%s\"}".formatted(EMAIL));
  }

  private String directory() {
    String person =
        put(
            "/directory/api/people/external/canary/pioropusz",
            "{%s,\"gender\":\"woman\",\"engagement\":\"volunteer\"}".formatted(WHO));
    put(
        "/directory/api/memberships/external/canary/pioropusz",
        "{\"personKey\":\"%s\",\"joinedOn\":\"2024-02-16\"}".formatted(person));
    put(
        "/directory/api/structures/external/canary/1",
        "{\"name\":\"Oiseaux\",\"contact\":{\"email\":\"%s\"}}".formatted(EMAIL));
    String expert =
        put(
            "/directory/api/experts/external/canary/pioropusz",
            """
            {"kind":"person","name":"Serinusyna Kanarkowska","affiliation":"ptaszarnia",\
            "presentation":"swiergot","contact":{"email":"%s","phone":"03 22 00 00 00",\
            "address":"Klatkowice"},"listedOn":"2024-01-31"}"""
                .formatted(EMAIL));
    post(
        "/directory/api/experts/%s/consents".formatted(expert),
        """
        {"fields":["name","affiliation","presentation"],"purpose":"public-directory",\
        "givenOn":"2024-01-31","expiresOn":"%s"}"""
            .formatted(LocalDate.now().plusYears(1)));
    return person;
  }

  private String held(String offering) {
    return put(
        "/training/api/sessions/external/canary/1",
        """
        {"offeringId":"%s","title":"Oiseaux","status":"held","announcedOn":"2024-02-06",\
        "startsOn":"2024-03-30","endsOn":"2024-03-30",\
        "speakers":[{"name":"Serinusyna Kanarkowska","email":"%s"}]}"""
            .formatted(offering, WRONG_EMAIL));
  }

  private void attendance(String session) {
    put(
        "/training/api/sessions/%s/attendances".formatted(session),
        "{\"participant\":{%s},\"halfDays\":[{\"day\":\"2024-03-30\",\"part\":\"am\"}]}"
            .formatted(WHO));
  }

  /** Another record of the same person, who came under that one, too; and a table with them. */
  private void enteredTwice(String person, String session) {
    String other =
        put(
            "/directory/api/people/external/canary/papuzkafalista",
            "{\"givenName\":\"Serinusyna\",\"email\":\"%s\"}".formatted(OTHER_EMAIL));
    put(
        "/training/api/sessions/%s/attendances".formatted(session),
        "{\"participant\":{\"email\":\"%s\"},\"halfDays\":[{\"day\":\"2024-03-30\",\"part\":\"am\"}]}"
            .formatted(OTHER_EMAIL));
    succeeded(
        http.sendText(
            "PUT",
            door.resolve("/directory/api/merges/people/" + other),
            token,
            "{\"into\":\"%s\"}".formatted(person)));
  }

  private void interview(String session) {
    put(
        "/training/api/follow-up-interviews/external/canary/pioropusz",
        """
        {"sessionId":"%s","email":"%s","status":"done","doneOn":"2024-05-02",\
        "quoteConsent":"named","testimony":"ziarnojad"}"""
            .formatted(session, WRONG_EMAIL));
  }

  /** As the public does: a place asked for, and a mail that confirms it. */
  private void signUp(String offering) {
    JsonNode planned =
        read(
            post(
                "/training/api/sessions",
                """
                {"offeringId":"%s","title":"Oiseaux","startsAt":"2031-03-18T10:00",\
                "endsAt":"2031-03-18T12:00","signUp":{"capacity":3},\
                "venue":{"place":"Amiens","accessibilityNotAssessed":true}}"""
                    .formatted(offering)));
    String session = "/training/api/sessions/" + planned.path("id").asText();
    succeeded(
        http.send(
            "POST",
            door.resolve(session + "/publication"),
            token,
            Map.of(),
            Map.of("If-Match", "\"0\"")));
    for (int times = 0; times < 2; times++) {
      succeeded(
          http.send(
              "POST",
              door.resolve(session + "/sign-ups"),
              token,
              Map.of("givenName", "Serinusyna", "familyName", "Kanarkowska", "email", WRONG_EMAIL),
              Map.of("Idempotency-Key", "pioropusz-1")));
    }
  }

  private void workshop() {
    String workshop =
        put(
            "/experimentation/api/workshops/external/canary/1",
            "{\"theme\":\"publics\",\"status\":\"held\",\"heldOn\":\"2024-05-14\"}");
    put(
        "/experimentation/api/workshops/%s/attendances".formatted(workshop),
        "{\"participant\":{%s}}".formatted(WHO));
  }

  private String put(String path, String body) {
    return read(succeeded(http.sendText("PUT", door.resolve(path), token, body)))
        .path("id")
        .asText();
  }

  private HttpResponse<String> post(String path, String body) {
    return succeeded(http.sendText("POST", door.resolve(path), token, body));
  }

  private static HttpResponse<String> succeeded(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.request() + " " + answer.statusCode() + answer.body());
    }
    return answer;
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
