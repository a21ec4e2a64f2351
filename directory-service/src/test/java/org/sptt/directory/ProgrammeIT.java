package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProgrammeIT {

  private static final String PROGRAMME = "/api/programme";
  private static final String BODY =
      """
      {"name":"Sciences pour toutes et tous","carryingStructure":"Ombelliscience",
       "homeDepartments":["80","02","59"],"startsOn":"2023-01-01","endsOn":"2025-12-31"}""";

  @Test
  void isDescribedOnceAndChangedAfterwards() {
    Api.get(PROGRAMME, TokenIssuer.partnerOf("labo-curieux")).statusCode(404);

    UUID id = Api.entered(PROGRAMME, BODY);
    assertThat(Api.unchanged(PROGRAMME, BODY)).isEqualTo(id);
    assertThat(Api.changed(PROGRAMME, BODY.replace("\"59\"", "\"60\""))).isEqualTo(id);

    Api.get(PROGRAMME, TokenIssuer.partnerOf("labo-curieux"))
        .statusCode(200)
        .body("homeDepartments", contains("02", "60", "80"))
        .body("endsOn", equalTo("2025-12-31"));
    assertThat(TestKafka.told(ProgrammeDescribed.class, e -> e.programmeId().equals(id), 2))
        .extracting(ProgrammeDescribed::homeDepartments)
        .containsExactly(List.of("02", "59", "80"), List.of("02", "60", "80"));

    Api.refused(422, "dates-in-wrong-order", PROGRAMME, BODY.replace("2025-12-31", "2022-12-31"));
    Api.put(PROGRAMME, BODY.replace("\"80\"", "\"99\"")).statusCode(400);
  }
}
