package org.sptt.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.reporting.document.DocumentFormat;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

/** A published report, and a thousand things that turn out otherwise afterwards. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FrozenReportIT {

  private static final int CORRECTIONS = 1_000;

  private static final String BLOCKS =
      """
      {"title":"Bilan","asOf":"%s","blocks":[
       {"kind":"chapter","text":"Formations"},
       {"kind":"table","indicators":["FZ1","FZ2","FZ3","FZ4"]},
       {"kind":"chart","indicators":["FZ1"],"by":"gender","shape":"parts"},
       {"kind":"chart","indicators":["FZ1"],"shape":"line"},
       {"kind":"table","indicators":["FZ3"],"by":"engagement"}]}"""
          .formatted(ProgrammeLife.AS_OF);

  @Inject FrozenReports frozen;
  @Inject Answers answers;

  @Test
  void isByteIdenticalAfterAThousandCorrectionsAndItsErrataLeadToTheLiveFigures() {
    ProgrammeLife life = new ProgrammeLife(20_241_123);
    defineFigures();
    TestKafka.tell(life.soFar());
    awaitAllTakenIn();
    UUID report = publish();
    Map<String, String> before = files(report);
    List<Pinned> pinned = frozen.figures(report);

    TestKafka.tell(life.corrections(CORRECTIONS));
    awaitAllTakenIn();

    assertThat(files(report)).isEqualTo(before);
    assertThat(frozen.figures(report)).isEqualTo(pinned);
    Map<Number, BigDecimal> differences = differences(report);
    assertThat(differences).as("corrections that moved figures").hasSizeGreaterThan(10);
    pinned.forEach(figure -> assertThat(corrected(figure, differences)).isEqualTo(live(figure)));
    pinned.forEach(figure -> assertThat(asKnownThen(report, figure)).isEqualTo(values(figure)));
  }

  private record Number(String indicator, String asOf, String by, String part) {}

  // The report's own number and its erratum, for the whole and for each part of it.
  private static Map<String, BigDecimal> corrected(
      Pinned figure, Map<Number, BigDecimal> differences) {
    Map<String, BigDecimal> values = values(figure);
    differences.forEach(
        (number, difference) -> {
          boolean whole = number.part().isEmpty();
          if (number.indicator().equals(figure.indicator())
              && number.asOf().equals(figure.asOf().toString())
              && (whole || number.by().equals(figure.by()))) {
            values.merge(number.part(), difference, BigDecimal::add);
          }
        });
    values.values().removeIf(value -> value.signum() == 0);
    return plain(values);
  }

  private static Map<String, BigDecimal> values(Pinned figure) {
    Map<String, BigDecimal> values = new TreeMap<>(figure.cells());
    values.put("", figure.value());
    return plain(values);
  }

  // By the API that everything else asks, not by what the errata asked.
  private static Map<String, BigDecimal> live(Pinned figure) {
    Map<String, BigDecimal> values = new TreeMap<>();
    String path = "/api/figures/" + figure.indicator();
    String asOf = "asOf=" + figure.asOf();
    values.put("", number(team().get(path + "?" + asOf).jsonPath(), "value"));
    if (!figure.by().isEmpty()) {
      JsonPath cells = team().get(path + "/breakdown?by=" + figure.by() + "&" + asOf).jsonPath();
      for (int i = 0; i < cells.getList("breakdown").size(); i++) {
        String cell = "breakdown[" + i + "]";
        values.put(cells.getString(cell + ".value"), number(cells, cell + ".count"));
      }
    }
    values.values().removeIf(value -> value.signum() == 0);
    return plain(values);
  }

  private Map<String, BigDecimal> asKnownThen(UUID report, Pinned figure) {
    Answer then =
        answers.answer(
            figure.askedNow().inVersion(figure.version()).asKnownOn(publishedAt(report)));
    Map<String, BigDecimal> values = new TreeMap<>();
    then.cells().forEach(cell -> values.put(cell.value(), cell.count()));
    values.put("", then.value());
    return plain(values);
  }

  private static Map<String, BigDecimal> plain(Map<String, BigDecimal> values) {
    values.replaceAll((part, value) -> new BigDecimal(value.stripTrailingZeros().toPlainString()));
    return values;
  }

  private static Map<Number, BigDecimal> differences(UUID report) {
    JsonPath errata = team().get("/api/reports/" + report + "/errata").jsonPath();
    Map<Number, BigDecimal> differences = new HashMap<>();
    for (int i = 0; i < errata.getList("").size(); i++) {
      String each = "[" + i + "].";
      differences.put(
          new Number(
              errata.getString(each + "indicator"),
              errata.getString(each + "asOf"),
              errata.getString(each + "by"),
              errata.getString(each + "part")),
          number(errata, each + "difference"));
      assertThat(errata.getList(each + "recordedSince")).isNotEmpty();
    }
    return differences;
  }

  private static BigDecimal number(JsonPath json, String path) {
    return new BigDecimal(json.getString(path));
  }

  private static Map<String, String> files(UUID report) {
    Map<String, String> files = new TreeMap<>();
    for (DocumentFormat format : DocumentFormat.values()) {
      for (boolean complete : List.of(true, false)) {
        byte[] content =
            team()
                .queryParam("complete", complete)
                .get("/bilans/" + report + "/fichiers/" + format.fileName())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        files.put(
            format + " " + complete,
            new java.math.BigInteger(1, content).toString(Character.MAX_RADIX));
      }
    }
    return files;
  }

  private static java.time.Instant publishedAt(UUID report) {
    return java.time.Instant.parse(
        team().get("/api/reports/" + report).jsonPath().getString("publishedAt"));
  }

  private static UUID publish() {
    String id =
        team()
            .contentType("application/json")
            .body("{\"title\":\"Bilan\",\"asOf\":\"%s\"}".formatted(ProgrammeLife.AS_OF))
            .post("/api/reports")
            .jsonPath()
            .getString("id");
    team()
        .contentType("application/json")
        .header("If-Match", "\"0\"")
        .body(BLOCKS)
        .put("/api/reports/" + id)
        .then()
        .statusCode(200);
    team()
        .header("If-Match", "\"1\"")
        .post("/api/reports/" + id + "/publication")
        .then()
        .statusCode(204);
    return UUID.fromString(id);
  }

  private static void defineFigures() {
    String sessions = "\"where\":{\"kind\":[\"%s\"]}".formatted(ProgrammeLife.KIND);
    define(
        "FZ1",
        "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\",\"breakdowns\":[\"gender\",\"engagement\"],"
            + sessions);
    define("FZ2", "\"of\":\"session-held\",\"measure\":\"count\"," + sessions);
    define(
        "FZ3",
        "\"of\":\"attendance\",\"measure\":\"count\",\"breakdowns\":[\"engagement\"]," + sessions);
    define("FZ4", "\"cellOf\":\"FZ1\",\"cell\":{\"gender\":\"woman\"}");
  }

  private static void define(String id, String counting) {
    team()
        .contentType("application/json")
        .body("{\"labelFr\":\"%s\",\"unit\":\"persons\",%s}".formatted(id, counting))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }

  private static void awaitAllTakenIn() {
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> team().get("/api/state").then().body("lag", equalTo(0)));
  }

  private static RequestSpecification team() {
    return given().auth().oauth2(TokenIssuer.coordinator());
  }
}
