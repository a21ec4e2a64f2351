package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.Today;
import org.sptt.training.PlannedSessions.Planned;
import org.sptt.training.mail.PersonalLinks;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FeedsIT {

  @Inject PersonalLinks links;

  @Test
  void tellCalendarsOfAnnouncedSessionsInTheProgrammesTimeZone() throws Exception {
    Planned session = PlannedSessions.open("feed-open", 2);
    Planned draft = PlannedSessions.planned(PlannedSessions.body(Trainings.offering("feed-draft")));

    Calendar calendar = calendar("/agenda.ics");

    VEvent event = event(calendar, session.id());
    assertThat(event.<ZonedDateTime>getDateTimeStart().getDate())
        .isEqualTo(ZonedDateTime.parse("2031-03-18T10:00+01:00[Europe/Paris]"));
    assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
    assertThat(value(event, Property.LOCATION)).isEqualTo("Amiens");
    assertThat(value(event, Property.URL)).endsWith("/training/sessions/" + session.id());
    assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
    assertThat(given().get("/agenda.ics").asString())
        .contains("DTSTART;TZID=Europe/Paris:20310318T100000")
        .doesNotContain(draft.id().toString());
  }

  @Test
  void tellCalendarsThatASessionIsCalledOff() throws Exception {
    Planned session = PlannedSessions.open("feed-off", 2).callOff();

    VEvent event = event(calendar("/agenda.ics"), session.id());

    assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
  }

  @Test
  void tellOfWholeDaysWhenOnlyTheDaysAreKnown() throws Exception {
    LocalDate day = Today.date().plusDays(20);
    UUID session =
        Api.entered(
            Trainings.SESSIONS + "feed-days",
            Trainings.sessionBody(
                Trainings.offering("feed-days"), "planned", day.toString(), day.toString()));

    VEvent event = event(calendar("/agenda.ics"), session);

    assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo(day);
    assertThat(event.<LocalDate>getDateTimeEnd().getDate()).isEqualTo(day.plusDays(1));
  }

  @Test
  void givePeopleTheirOwnAgendaByASecretLink() throws Exception {
    Planned mine = PlannedSessions.open("feed-mine", 2);
    Planned notMine = PlannedSessions.open("feed-not-mine", 2);
    UUID registration = People.registered(mine.id(), "agenda@example.org");
    People.registered(notMine.id(), "somebody.else@example.org");
    String path = links.agendaAddress(registration).replaceFirst(".*/training", "");

    String calendar = given().get(path).then().statusCode(200).extract().asString();

    assertThat(calendar)
        .contains(mine.id().toString())
        .doesNotContain(notMine.id().toString(), "agenda@example.org");
    given().get("/mon-agenda/" + links.of(registration) + ".ics").then().statusCode(404);
    given().get("/mon-agenda/forged.ics").then().statusCode(404);
  }

  @Test
  void describeASessionToSearchEngines() throws Exception {
    Planned session =
        PlannedSessions.planned(
                PlannedSessions.body(Trainings.offering("feed-ld"))
                    .replace("Webinaire à venir", "</script><b>Écrire</b>"))
            .publish();

    String page = Pages.open("/sessions/" + session.id());
    String data = page.split("<script type=\"application/ld\\+json\">")[1].split("</script>")[0];
    JsonNode event = new ObjectMapper().readTree(data);

    assertThat(event.path("@type").asText()).isEqualTo("EducationEvent");
    assertThat(event.path("name").asText()).isEqualTo("</script><b>Écrire</b>");
    assertThat(event.path("startDate").asText()).startsWith("2031-03-18");
    assertThat(event.path("eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
    assertThat(event.path("location").path("name").asText()).isEqualTo("Amiens");
  }

  private static Calendar calendar(String path) throws Exception {
    String file =
        given().get(path).then().statusCode(200).contentType("text/calendar").extract().asString();
    return new CalendarBuilder().build(new StringReader(file));
  }

  private static VEvent event(Calendar calendar, UUID session) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .filter(event -> value(event, Property.UID).equals(session + "@sptt"))
        .findFirst()
        .orElseThrow();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
