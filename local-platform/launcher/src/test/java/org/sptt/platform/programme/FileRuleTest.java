package org.sptt.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileRuleTest {

  private final ProgrammeFolder marees = ProgrammeFolder.read(Folders.marees());
  private final Known known = new Known(marees);

  @BeforeEach
  void loadWhatOthersReferTo() {
    known.given("structures", "bibliotheque", "id-bibliotheque");
    known.given("structures", "centre-social", "id-centre-social");
    known.given("structures", "nantes", "id-nantes");
    known.given("people", "dalila", "key-dalila");
    known.given("people", "loïs", "key-loïs");
    known.given("sessions", "fi1", "id-fi1");
    known.given("offerings", "webinaires", "id-webinaires");
  }

  @Test
  void putsALineUnderItsOwnIdWithEachCellInItsField() {
    Request request = request("people", 13);

    assertThat(request.path()).isEqualTo("/directory/api/people/external/marees-2025/lo%C3%AFs");
    assertThat(request.body())
        .hasToString(
            "{\"givenName\":\"Loïs\",\"familyName\":\"Guivarch\","
                + "\"email\":\"Lois.Guivarch@example.org\",\"gender\":\"woman\","
                + "\"engagement\":\"employee\",\"professionalStatus\":\"médiation\","
                + "\"structureId\":\"id-nantes\"}");
  }

  @Test
  void putsAnAttendanceUnderItsSessionWithTheStructureOfThatTime() {
    Request request = request("attendances", 4);

    assertThat(request.path()).isEqualTo("/training/api/sessions/id-fi1/attendances");
    assertThat(request.body().at("/participant/email").asText())
        .isEqualTo("dalila.meziane@example.org");
    assertThat(request.body().at("/participant/structureId").asText())
        .isEqualTo("id-centre-social");
    assertThat(request.body().path("halfDays")).hasSize(2);
  }

  @Test
  void sendsASessionWithItsSpeakers() {
    assertThat(request("sessions", 10).body().path("speakers"))
        .hasToString(
            "[{\"name\":\"Nolwenn Autret\",\"email\":\"nolwenn.autret@example.org\","
                + "\"department\":\"29\"},"
                + "{\"name\":\"Paul Okoye\",\"email\":\"paul.okoye@example.org\","
                + "\"department\":\"44\"}]");
  }

  @Test
  void countsPeopleHeardByGender() {
    known.given("structures", "mission", "id-mission");

    assertThat(request("collective-interviews", 2).body().path("heard"))
        .hasToString("{\"women\":4,\"men\":2,\"unknown\":1}");
    assertThat(request("collective-interviews", 4).body().has("heard")).isFalse();
  }

  @Test
  void saysThatALineNamesOneThatIsNotThere() {
    Line unknown = line("meetings", Map.of("id", "m", "expert", "x", "held_on", "2025-01-01"));

    refuses("meetings", unknown, "expert : « x » ne figure pas dans experts.csv");
  }

  @Test
  void saysThatALineNamesOneThatWasRefused() {
    Line meeting = marees.find("meetings", "m1").orElseThrow();

    refuses("meetings", meeting, "expert : « phare » a été refusé (experts.csv:2)");
  }

  @Test
  void saysWhichColumnNamesALineThatIsNotThere() {
    Line attendance =
        line(
            "attendances",
            Map.of("session", "fi9", "person", "dalila", "half_days", "2025-03-05:am"));

    refuses("attendances", attendance, "session : « fi9 » ne figure pas dans sessions.csv");
  }

  @Test
  void saysWhichCellIsToBeFilledIn() {
    refuses(
        "structures", line("structures", Map.of("id", "s")), "la colonne « name » est à remplir");
  }

  private void refuses(String file, Line line, String reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rule(file).request(line, known))
        .withMessage(reason);
  }

  private Request request(String file, long number) {
    Line line =
        marees.sheet(file).lines().stream()
            .filter(l -> l.number() == number)
            .findFirst()
            .orElseThrow();
    return rule(file).request(line, known);
  }

  private static Line line(String file, Map<String, String> cells) {
    return new Line(file + ".csv", 2, cells);
  }

  private static FileRule rule(String file) {
    return ProgrammeFormat.inOrder().stream()
        .filter(rule -> rule.file().equals(file))
        .findFirst()
        .orElseThrow();
  }
}
