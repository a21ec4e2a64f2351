package org.sptt.training.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;
import org.sptt.training.offering.Nature;

/** One dated occurrence of an offering. Never held before its first day. */
@Entity
@Table(name = "session")
public class Session extends Imported {

  @Column(name = "offering_id")
  private UUID offeringId;

  private String title;

  @Enumerated(EnumType.STRING)
  private Standing status;

  @Column(name = "announced_on")
  private LocalDate announcedOn;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private BigDecimal days;
  private BigDecimal hours;
  private String place;
  private String department;

  @Column(name = "by_video")
  private boolean byVideo;

  @Column(name = "led_by")
  private String ledBy;

  @ElementCollection
  @CollectionTable(name = "session_speaker", joinColumns = @JoinColumn(name = "session_id"))
  @OrderColumn(name = "position")
  private List<Speaker> speakers = new ArrayList<>();

  protected Session() {}

  Session(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(SessionRequest request, List<Speaker> speaking, Clock clock) {
    requirePossible(request, clock);
    offeringId = request.offeringId();
    title = request.title().strip();
    status = request.status();
    startsOn = request.startsOn();
    endsOn = request.endsOn();
    announcedOn = announced(request, clock);
    days = request.days();
    hours = request.hours();
    place = request.place();
    department = request.department();
    byVideo = request.byVideo();
    ledBy = request.ledBy();
    // Only when different: replacing a list by an equal one would count as a change.
    if (!speakers.equals(speaking)) {
      speakers.clear();
      speakers.addAll(speaking);
    }
  }

  private static void requirePossible(SessionRequest request, Clock clock) {
    Rules.inOrder("announcedOn", request.announcedOn(), "startsOn", request.startsOn());
    Rules.inOrder("startsOn", request.startsOn(), "endsOn", request.endsOn());
    Rules.notNegative("days", request.days());
    Rules.notNegative("hours", request.hours());
    if (request.status() == Standing.HELD) {
      Rules.happened("startsOn", request.startsOn(), clock);
    }
  }

  private LocalDate announced(SessionRequest request, Clock clock) {
    if (request.announcedOn() != null) {
      return request.announcedOn();
    }
    LocalDate soonest = announcedOn == null ? LocalDate.now(clock) : announcedOn;
    return soonest.isAfter(request.startsOn()) ? request.startsOn() : soonest;
  }

  /**
   * Refuses (422) attendance at what is called off or has not begun.
   *
   * @param day a day on which someone is said to have come
   */
  public void requireTakesPlaceOn(LocalDate day, Clock clock) {
    if (status == Standing.CANCELLED) {
      throw Refusals.refused(
          "session-cancelled",
          "The session is cancelled, so nobody came. If it did take place, correct it first.");
    }
    if (startsOn.isAfter(LocalDate.now(clock))) {
      throw Refusals.refused(
          "session-not-started",
          "The session starts on " + startsOn + ". Note who came once it has begun.");
    }
    if (day.isBefore(startsOn) || day.isAfter(endsOn)) {
      throw Refusals.refused(
          "half-day-outside-session",
          "The session lasts from %s to %s; %s is outside. Correct the half-day or the session."
              .formatted(startsOn, endsOn, day));
    }
    Rules.happened("halfDays", day, clock);
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  UUID offeringId() {
    return offeringId;
  }

  SessionRecorded recorded(Nature nature) {
    return new SessionRecorded(
        id(),
        offeringId,
        nature.offering(),
        nature.kind(),
        nature.theme(),
        title,
        status,
        announcedOn,
        startsOn,
        endsOn,
        days,
        department,
        byVideo,
        speakers.stream().map(Speaker::told).toList());
  }

  SessionView view(SessionView.Detail detail) {
    boolean names = detail != SessionView.Detail.NO_NAMES;
    boolean emails = detail == SessionView.Detail.EVERYTHING;
    return new SessionView(
        id(),
        offeringId,
        title,
        status,
        announcedOn,
        startsOn,
        endsOn,
        days,
        hours,
        place,
        department,
        byVideo,
        names ? ledBy : null,
        speakers.stream().map(speaker -> shown(speaker, names, emails)).toList());
  }

  private static SpeakerView shown(Speaker speaker, boolean names, boolean emails) {
    return new SpeakerView(
        speaker.speakerKey(),
        names ? speaker.name() : null,
        emails ? speaker.email() : null,
        speaker.department());
  }
}
