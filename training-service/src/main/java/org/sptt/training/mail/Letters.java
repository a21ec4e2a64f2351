package org.sptt.training.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.edge.letter.Letter;
import org.sptt.edge.letter.LetterPaper;
import org.sptt.edge.page.FrenchWords;
import org.sptt.training.calendar.CalendarFile;

/** Writes the mails: the same letter as text and as a page, with the calendar's entry. */
@ApplicationScoped
class Letters {

  private final LetterPaper paper;
  private final MailTexts texts;
  private final PersonalLinks links;
  private final Clock clock;
  private final String site;
  private final String from;

  Letters(
      LetterPaper paper,
      MailTexts texts,
      PersonalLinks links,
      Clock clock,
      @ConfigProperty(name = "sptt.public-address") String site,
      @ConfigProperty(name = "quarkus.mailer.from") String from) {
    this.paper = paper;
    this.texts = texts;
    this.links = links;
    this.clock = clock;
    this.site = site;
    this.from = from;
  }

  Mail write(Addressee to) {
    Letter letter = letter(to);
    Mail mail =
        new Mail()
            .addTo(to.email())
            .setSubject(letter.subject())
            .setText(paper.plain(letter))
            .setHtml(paper.page(letter))
            // The same whenever it is sent, so that a mail sent twice is seen to be one.
            .addHeader("Message-ID", "<%d.%s@sptt>".formatted(to.mailId(), to.registrationId()))
            .addHeader("Auto-Submitted", "auto-generated");
    if (to.kind().hasCalendar(to.confirmed())) {
      mail.addAttachment("session.ics", calendar(to), contentType(to));
    }
    return mail;
  }

  private Letter letter(Addressee to) {
    return new Letter(
        to.kind().subject(texts, to.session().title()),
        texts.hello(to.name()),
        to.kind().text(texts),
        facts(to),
        actions(to),
        texts.footer());
  }

  private List<Letter.Line> facts(Addressee to) {
    Addressee.Hosting session = to.session();
    List<Letter.Line> facts = new ArrayList<>();
    facts.add(
        new Letter.Line(
            texts.when(),
            FrenchWords.between(
                session.startsAt().toLocalDateTime(), session.endsAt().toLocalDateTime())));
    facts.add(
        new Letter.Line(
            texts.where(),
            session.byVideo()
                ? texts.by_video()
                : Optional.ofNullable(session.place()).orElseGet(texts::place_unknown)));
    if (to.confirmed() && !session.calledOff()) {
      session.link().ifPresent(link -> facts.add(new Letter.Line(texts.video_link(), link)));
    }
    if (to.kind() == MailKind.OFFER && to.offeredUntil() != null) {
      LocalDateTime until = LocalDateTime.ofInstant(to.offeredUntil(), clock.getZone());
      facts.add(new Letter.Line(texts.answer_before(), FrenchWords.moment(until)));
    }
    return facts;
  }

  private List<Letter.Line> actions(Addressee to) {
    String page = links.address(to.registrationId());
    if (to.kind().isFarewell()) {
      return List.of(new Letter.Line(texts.agenda(), site + "/training/"));
    }
    if (to.kind() == MailKind.OFFER) {
      return List.of(new Letter.Line(texts.answer(), page));
    }
    return List.of(
        new Letter.Line(texts.manage(), page),
        new Letter.Line(texts.cancel(), page + "/annulation"));
  }

  private byte[] calendar(Addressee to) {
    String page = site + "/training/sessions/" + to.session().id();
    return CalendarFile.of(to.session().calendarEntry(to.confirmed(), page, from), clock.instant())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String contentType(Addressee to) {
    return "text/calendar; charset=UTF-8; method="
        + (to.session().calledOff() ? "CANCEL" : "PUBLISH");
  }
}
