package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AttendanceSheetIT {

  private static final String MORNING = "2023-03-30:am";
  private static final String NEXT_MORNING = "2023-03-31:am";

  @Test
  void notesWhoCameWhenAndWhoWasAbsent() {
    UUID session = Trainings.heldSession("sheet");
    UUID came = People.registered(session, "came@example.org");
    UUID absent = People.registered(session, "absent@example.org");

    OpenPage page =
        open(session)
            .send(
                action(session),
                Map.of(
                    field(came, "was"), "",
                    field(came, "halfDays"), List.of(MORNING, NEXT_MORNING),
                    field(absent, "was"), "",
                    field(absent, "absence"), "excused"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Les présences sont enregistrées.");
    assertThat(page.text()).contains("value=\"excused\" selected");
    Api.get(People.attendances(session), TokenIssuer.coordinator())
        .body("email", contains("came@example.org"))
        .body("[0].halfDays.size()", equalTo(2));
  }

  @Test
  void letsTwoFillInDifferentRowsAndStopsTheSecondOfTheSame() {
    UUID session = Trainings.heldSession("two-doors");
    UUID one = People.registered(session, "one@example.org");
    UUID other = People.registered(session, "other@example.org");
    OpenPage first = open(session);
    OpenPage second = open(session);

    first.send(action(session), rows(one, MORNING, other, null));
    OpenPage done = second.send(action(session), rows(one, null, other, MORNING));
    OpenPage late = second.send(action(session), rows(one, NEXT_MORNING, other, null));

    assertThat(done.text()).contains("Les présences sont enregistrées.");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text())
        .contains("une autre personne vient de changer la présence de Camille one")
        .contains(
            "value=\"2023-03-31:am\" aria-label=\"Présence de Camille one, 31 mars 2023, matin\" checked");
    Api.get(People.attendances(session) + "/" + one, TokenIssuer.coordinator())
        .body("halfDays.day", contains("2023-03-30"));
    Api.get(People.attendances(session) + "/" + other, TokenIssuer.coordinator()).statusCode(200);
  }

  @Test
  void takesAHundredPeopleAtOnce() {
    UUID session = Trainings.heldSession("crowd");
    Map<String, Object> fields = new LinkedHashMap<>();
    IntStream.range(0, 100)
        .mapToObj(number -> People.registered(session, "crowd" + number + "@example.org"))
        .forEach(
            id -> {
              fields.put(field(id, "was"), "");
              fields.put(field(id, "halfDays"), List.of(MORNING, NEXT_MORNING));
            });

    OpenPage page = open(session).send(action(session), fields);

    assertThat(page.status()).isEqualTo(200);
    Api.get(People.attendances(session) + "?limit=500", TokenIssuer.coordinator())
        .body("size()", equalTo(100));
  }

  @Test
  void addsWhoJustTurnedUp() {
    UUID session = Trainings.heldSession("late-comer");
    OpenPage form = OpenPage.at(path(session) + "/ajout", TokenIssuer.coordinator());

    OpenPage refused =
        form.send(action(session) + "/ajout", Map.of("participant.email", "turned.up@example.org"));
    OpenPage added =
        form.send(
            action(session) + "/ajout",
            Map.of("participant.email", "turned.up@example.org", "halfDays", MORNING));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("Cochez au moins une demi-journée.", "value=\"turned.up@example.org\"");
    assertThat(added.text()).contains("La personne est ajoutée", "turned.up@example.org");
  }

  @Test
  void canBePrintedAndSigned() {
    UUID session = Trainings.heldSession("signed");
    People.registered(session, "signs@example.org");

    String page =
        OpenPage.at("/sessions/" + session + "/emargement", TokenIssuer.coordinator()).text();

    assertThat(page).contains("Camille signs", "Signatures", "30 mars<br>matin");
  }

  @Test
  void waitsUntilTheSessionBegins() {
    LocalDate soon = Today.date().plusDays(3);
    UUID session =
        Api.entered(
            Trainings.SESSIONS + "sheet-soon",
            Trainings.sessionBody(
                Trainings.offering("sheet-soon"), "planned", soon.toString(), soon.toString()));

    assertThat(open(session).text()).contains("pas encore commencé").doesNotContain("<table");
  }

  @Test
  void isNobodyElses() {
    UUID session = Trainings.heldSession("sheet-closed");

    assertThat(OpenPage.at(path(session), TokenIssuer.evaluator()).status()).isEqualTo(403);
    assertThat(OpenPage.at(path(session), TokenIssuer.partnerOf("x")).status()).isEqualTo(403);
  }

  private static OpenPage open(UUID session) {
    return OpenPage.at(path(session), TokenIssuer.coordinator());
  }

  private static String path(UUID session) {
    return "/sessions/" + session + "/presences";
  }

  private static String action(UUID session) {
    return "/training" + path(session);
  }

  private static String field(UUID row, String name) {
    return "rows." + row + "." + name;
  }

  /** Both rows as they were when nothing was noted, and what is ticked now; null for nothing. */
  private static Map<String, Object> rows(UUID one, String half, UUID other, String otherHalf) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(field(one, "was"), "");
    fields.put(field(other, "was"), "");
    if (half != null) {
      fields.put(field(one, "halfDays"), half);
    }
    if (otherHalf != null) {
      fields.put(field(other, "halfDays"), otherHalf);
    }
    return fields;
  }
}
