package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.sptt.sql.Sql;
import org.sptt.testing.MailServerResource;
import org.sptt.testing.PlatformResource;

/** Mails as the people get them: out of a real mail server. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(MailServerResource.class)
class MailsIT {

  @Inject Sql sql;

  @Test
  void confirmWithTheCalendarsEntryAndALinkToCancel() throws Exception {
    UUID session = PlannedSessions.open("mail-confirmed", 1).id();

    SignUps.place(session, "confirmed@mail.example");

    MimeMessage mail = mails("confirmed@mail.example", 1).get(0);
    assertThat(mail.getSubject()).isEqualTo("Inscription confirmée : Webinaire à venir");
    assertThat(part(mail, "text/plain"))
        .contains("Bonjour Camille,", "mardi 18 mars 2031, de 10 h 00 à 12 h 00", "Amiens");
    assertThat(part(mail, "text/html"))
        .contains("<html lang=\"fr\">", "<h1", "mardi 18 mars 2031, de 10 h 00 à 12 h 00");
    VEvent event = event(mail, "PUBLISH");
    assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(session + "@sptt");
    assertThat(event.getSequence().getSequenceNo()).isZero();
    assertThat(event.getDateTimeStart().toString())
        .contains("TZID=Europe/Paris")
        .contains("20310318T100000");
    assertThat(event.getLocation().getValue()).isEqualTo("Amiens");

    String link = link(mail);
    given().get("/api/my-registrations/" + link).then().body("status", equalTo("confirmed"));
    given().post("/api/my-registrations/" + link + "/cancellation").then().statusCode(200);
    assertThat(mails("confirmed@mail.example", 2).get(1).getSubject())
        .isEqualTo("Inscription annulée : Webinaire à venir");
  }

  @Test
  void tellThoseWhoWaitAndOfferThemAPlace() throws Exception {
    UUID session = PlannedSessions.open("mail-offer", 1).id();
    SignUps.place(session, "has@mail-offer.example");
    SignUps.place(session, "waits@mail-offer.example");

    assertThat(mails("waits@mail-offer.example", 1).get(0).getSubject())
        .isEqualTo("Sur liste d'attente : Webinaire à venir");
    String link = link(mails("has@mail-offer.example", 1).get(0));
    given().post("/api/my-registrations/" + link + "/cancellation").then().statusCode(200);
    MimeMessage offer = mails("waits@mail-offer.example", 2).get(1);
    assertThat(offer.getSubject()).isEqualTo("Une place vous est proposée : Webinaire à venir");
    assertThat(part(offer, "text/plain")).contains("À répondre avant : ");

    given().post("/api/my-registrations/" + link(offer) + "/acceptance").then().statusCode(200);
    assertThat(mails("waits@mail-offer.example", 3).get(2).getSubject())
        .isEqualTo("Inscription confirmée : Webinaire à venir");
  }

  @Test
  void tellEveryoneThatASessionIsMovedAndThatItIsCalledOff() throws Exception {
    String body =
        PlannedSessions.body(Trainings.offering("mail-moved"))
            .replace("Webinaire à venir", "L'été & <co>");
    PlannedSessions.Planned session = PlannedSessions.planned(body).publish();
    List<String> people =
        List.of("a@mail-moved.example", "b@mail-moved.example", "waiting@mail-moved.example");
    people.forEach(person -> SignUps.place(session.id(), person));

    PlannedSessions.Planned moved =
        session.changed(body.replace("2031-03-18", "2031-03-19").replace("Amiens", "Lille"));

    for (String person : people) {
      MimeMessage mail = mails(person, 2).get(1);
      assertThat(mail.getSubject()).isEqualTo("Changement de date ou de lieu : L'été & <co>");
      assertThat(part(mail, "text/plain")).contains("mercredi 19 mars 2031", "Lille");
      assertThat(part(mail, "text/html")).contains("L&#39;été &amp; &lt;co&gt;");
    }
    VEvent event = event(mails(people.get(0), 2).get(1), "PUBLISH");
    assertThat(event.getSequence().getSequenceNo()).isEqualTo(1);
    assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(session.id() + "@sptt");

    moved.callOff();

    for (String person : people) {
      MimeMessage mail = mails(person, 3).get(2);
      assertThat(mail.getSubject()).isEqualTo("Session annulée : L'été & <co>");
      VEvent off = event(mail, "CANCEL");
      assertThat(off.getStatus().getValue()).isEqualTo("CANCELLED");
      assertThat(off.getSequence().getSequenceNo()).isEqualTo(2);
    }
  }

  @Test
  void remindOfASessionThatIsNearOnce() throws Exception {
    UUID session = PlannedSessions.open("mail-reminder", 3).id();
    SignUps.place(session, "reminded@mail.example");
    SignUps.place(session, "late@mail-reminder.example");

    // As time would: the session is tomorrow, and one of the two asked for it long ago.
    sql.update(
        "update session set starts_at = now() + interval '1 day', ends_at = now() + interval '2 days'"
            + " where id = ?",
        session);
    sql.update(
        "update registration set asked_at = now() - interval '9 days' where email = ?",
        "reminded@mail.example");

    assertThat(mails("reminded@mail.example", 2).get(1).getSubject())
        .isEqualTo("Bientôt : Webinaire à venir");
    assertThat(mails("late@mail-reminder.example", 1)).hasSize(1);
  }

  @Test
  void areSentOnceForEachThingThatHappens() throws Exception {
    UUID session = PlannedSessions.open("mail-once", 5).id();
    for (int i = 0; i < 3; i++) {
      SignUps.place(session, "once@mail.example");
    }
    SignUps.place(session, "after@mail-once.example");

    mails("after@mail-once.example", 1);
    assertThat(mails("once@mail.example", 1)).hasSize(1);
  }

  private static List<MimeMessage> mails(String email, int number) {
    return await().until(() -> MailServerResource.mailsTo(email), mails -> mails.size() >= number);
  }

  private static String link(MimeMessage mail) throws Exception {
    return part(mail, "text/plain").split("/training/mon-inscription/")[1].split("\\s|/")[0];
  }

  private static VEvent event(MimeMessage mail, String method) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(part(mail, "text/calendar")));
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.getMethod().getValue()).isEqualTo(method);
    assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    return (VEvent) calendar.getComponents("VEVENT").get(0);
  }

  private static String part(MimeMessage mail, String type) throws Exception {
    return parts(mail.getContent()).stream()
        .filter(part -> is(part, type))
        .map(MailsIT::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no part of type " + type));
  }

  private static List<BodyPart> parts(Object content) throws Exception {
    List<BodyPart> parts = new ArrayList<>();
    if (content instanceof Multipart multipart) {
      for (int i = 0; i < multipart.getCount(); i++) {
        parts.add(multipart.getBodyPart(i));
        if (multipart.getBodyPart(i).isMimeType("multipart/*")) {
          parts.addAll(parts(multipart.getBodyPart(i).getContent()));
        }
      }
    }
    return parts;
  }

  private static boolean is(BodyPart part, String type) {
    try {
      return part.isMimeType(type);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(BodyPart part) {
    try {
      return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
