package org.sptt.reporting.suppression;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

/**
 * Somebody reads all that is public: each report of four dates, two of them twice, with late news
 * in between, in every format, its corrections, the home page; and solves it for what is not told.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PublishedAttackIT {

  private static final int PROGRAMMES = 5;
  private static final List<String> DATES =
      List.of("2024-03-31", "2024-03-31", "2024-07-31", "2024-07-31");

  @Inject CompleteTables tables;
  @Inject Releases releases;
  @Inject Indicators indicators;

  @Test
  void nothingSmallFollowsFromAllThatIsPublic() {
    PublicKnowledge known = publishAndRead("ATK", 20_240_731);

    assertThat(known.secrets()).as("small numbers there are to be found").isGreaterThan(100);
    assertThat(known.slips()).isEmpty();
    assertThat(known.determined()).isEmpty();
  }

  /** The same attack, as soon as what betrays small numbers is shown. */
  @Test
  void smallNumbersFollowWithoutComplementarySuppression() {
    QuarkusMock.installMockForType(
        new Suppression(tables, releases, indicators, 5) {
          @Override
          Map<Spot, Shown> shown(FigureRelease release) {
            return release.suppressedInPart();
          }
        },
        Suppression.class);

    assertThat(publishAndRead("BTK", 20_240_731).determined()).hasSizeGreaterThan(20);
  }

  /** The same attack, as soon as one thing is told by departments and by territories. */
  @Test
  void smallNumbersFollowFromSeveralDivisionsOfOneThing() {
    QuarkusMock.installMockForType(
        new Suppression(tables, releases, indicators, 5) {
          @Override
          void keepOneDivision(OneDivision division) {
            // Whatever divisions there are.
          }
        },
        Suppression.class);

    assertThat(publishAndRead("CTK", 20_240_731).determined()).isNotEmpty();
  }

  @Test
  void whatIsNotPublishedIsAskedForInVain() {
    for (String path : List.of("/api/figures", "/api/indicators", "/api/reports", "/api/state")) {
      given().get(path).then().statusCode(401);
    }
  }

  private static PublicKnowledge publishAndRead(String name, long seed) {
    List<AttackedProgramme> programmes =
        IntStream.range(0, PROGRAMMES).mapToObj(i -> new AttackedProgramme(name, i, seed)).toList();
    programmes.forEach(AttackedProgramme::define);
    programmes.forEach(programme -> TestKafka.tell(programme.beginning()));
    PublicKnowledge known = new PublicKnowledge();
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < AttackedProgramme.reports(); i++) {
      awaitAllTakenIn();
      reports.add(publish(DATES.get(i), blocks(programmes, i)));
      known.read(reports.get(i));
      reports.forEach(known::readCorrections);
      programmes.forEach(programme -> TestKafka.tell(programme.news()));
    }
    known.conclude(programmes);
    return known;
  }

  private static String blocks(List<AttackedProgramme> programmes, int report) {
    return programmes.stream().map(p -> p.blocks(report)).collect(Collectors.joining(","));
  }

  private static String publish(String asOf, String blocks) {
    JsonPath draft =
        team()
            .contentType("application/json")
            .body("{\"title\":\"Bilan\",\"asOf\":\"%s\"}".formatted(asOf))
            .post("/api/reports")
            .jsonPath();
    String path = "/api/reports/" + draft.getString("id");
    team()
        .contentType("application/json")
        .header("If-Match", "\"0\"")
        .body("{\"title\":\"Bilan\",\"asOf\":\"%s\",\"blocks\":[%s]}".formatted(asOf, blocks))
        .put(path)
        .then()
        .statusCode(200);
    team().header("If-Match", "\"1\"").post(path + "/publication").then().statusCode(204);
    return draft.getString("id");
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
