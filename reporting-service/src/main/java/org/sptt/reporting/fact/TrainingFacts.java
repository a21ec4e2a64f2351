package org.sptt.reporting.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.FollowUpInterviewRecorded;
import org.sptt.events.HeadCountRecorded;
import org.sptt.events.OutputRecorded;
import org.sptt.events.ProgrammeMeetingRecorded;
import org.sptt.events.RegistrationRecorded;
import org.sptt.events.SessionRecorded;
import org.sptt.events.SessionSpeaker;
import org.sptt.events.Standing;

/** What trainings and webinars tell, as facts. */
final class TrainingFacts {

  private TrainingFacts() {}

  static Optional<Told> of(DomainEvent event) {
    if (event instanceof SessionRecorded session) {
      return Optional.of(session(session));
    } else if (event instanceof RegistrationRecorded registration) {
      return Optional.of(registration(registration));
    } else if (event instanceof AttendanceRecorded attendance) {
      return Optional.of(attendance(attendance));
    } else if (event instanceof HeadCountRecorded headCount) {
      return Optional.of(headCount(headCount));
    } else if (event instanceof FollowUpInterviewRecorded interview) {
      return Optional.of(interview(interview));
    } else if (event instanceof ProgrammeMeetingRecorded meeting) {
      return Optional.of(programmeMeeting(meeting));
    } else if (event instanceof OutputRecorded output) {
      return Optional.of(output(output));
    }
    return Optional.empty();
  }

  private static Told session(SessionRecorded event) {
    String source = Lenders.SESSION + event.sessionId();
    List<Fact> facts = new ArrayList<>();
    if (event.status() != Standing.CANCELLED && event.announcedOn() != null) {
      facts.add(session(source, "session-announced", event.announcedOn(), event));
    }
    if (event.status() == Standing.HELD) {
      facts.add(session(source, "session-held", lastDay(event), event));
      event.speakers().forEach(speaker -> facts.add(speaker(source, speaker, event)));
    }
    return new Told(source, facts, lent(event));
  }

  private static Map<String, String> lent(SessionRecorded event) {
    return Lenders.lend(
        "offering",
        event.offering(),
        "kind",
        event.kind(),
        "theme",
        event.theme(),
        PersonStory.SESSION_START,
        event.startsOn());
  }

  private static Fact session(String source, String kind, LocalDate day, SessionRecorded event) {
    return FactDraft.of(source, kind, day)
        .quantity(event.days() == null ? BigDecimal.ZERO : event.days())
        .with("session", event.sessionId())
        .with("offering", event.offering())
        .with("kind", event.kind())
        .with("theme", event.theme())
        .with("department", event.department())
        .with("by-video", Words.yesNo(event.byVideo()))
        .fact();
  }

  private static Fact speaker(String source, SessionSpeaker speaker, SessionRecorded event) {
    return FactDraft.of(source, "speaker", speaker.speakerKey(), lastDay(event))
        .with(Fact.SPEAKER, speaker.speakerKey())
        .with("session", event.sessionId())
        .with("offering", event.offering())
        .with("kind", event.kind())
        .with("department", speaker.department())
        .fact();
  }

  private static LocalDate lastDay(SessionRecorded event) {
    return event.endsOn() == null ? event.startsOn() : event.endsOn();
  }

  // What was entered afterwards has no day on which it was asked for.
  private static Told registration(RegistrationRecorded event) {
    String source = "registration/" + event.registrationId();
    if (event.askedOn() == null) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "registration", event.askedOn())
            .by(event.personKey(), event.categories())
            .with("session", event.sessionId())
            .with(Fact.PLACE_STATUS, event.status())
            .borrowing(Lenders.SESSION, event.sessionId())
            .fact());
  }

  private static Told attendance(AttendanceRecorded event) {
    String source = "attendance/" + event.attendanceId();
    if (event.halfDays() == 0) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "attendance", event.firstDay())
            .by(event.personKey(), event.categories())
            .with("session", event.sessionId())
            .borrowing(Lenders.SESSION, event.sessionId())
            .fact());
  }

  private static Told headCount(HeadCountRecorded event) {
    String source = "head-count/" + event.headCountId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "head-count", event.countedOn())
            .quantity(event.number())
            .with("offering", event.offering())
            .with("kind", event.kind())
            .fact());
  }

  private static Told interview(FollowUpInterviewRecorded event) {
    String source = "follow-up-interview/" + event.interviewId();
    if (event.removed() || event.doneOn() == null) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "follow-up-interview", event.doneOn())
            .ofPerson(event.personKey())
            .with("session", event.sessionId())
            .with("quote-consent", event.quoteConsent())
            .with("consent-until", event.consentUntil())
            .borrowing(Lenders.SESSION, event.sessionId())
            .fact());
  }

  private static Told programmeMeeting(ProgrammeMeetingRecorded event) {
    String source = "programme-meeting/" + event.meetingId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "programme-meeting", event.heldOn())
            .with("kind", event.kind())
            .fact());
  }

  private static Told output(OutputRecorded event) {
    String source = "output/" + event.outputId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source, FactDraft.of(source, "output", event.madeOn()).with("kind", event.kind()).fact());
  }
}
