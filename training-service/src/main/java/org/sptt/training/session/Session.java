package org.sptt.training.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;
import org.sptt.training.offering.Nature;
import org.sptt.training.places.SignUpTerms;

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

  @Embedded private Planning planning = new Planning();

  @ElementCollection
  @CollectionTable(name = "session_speaker", joinColumns = @JoinColumn(name = "session_id"))
  @OrderColumn(name = "position")
  private List<Speaker> speakers = new ArrayList<>();

  protected Session() {}

  Session(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  /** A draft, known to coordinators only until it is published. */
  Session(Clock clock) {
    super(UUID.randomUUID());
    status = Standing.PLANNED;
    announcedOn = LocalDate.now(clock);
    planning = Planning.draft();
  }

  /**
   * What it is to be.
   *
   * @return whether people were told of another time or place, and have to be told anew
   */
  boolean plan(SessionPlan plan, Schedule schedule, List<Speaker> speaking) {
    requirePlanned();
    boolean elsewhere = plan.venue().isElsewhereThan(venue());
    offeringId = plan.offeringId();
    title = plan.title().strip();
    days = plan.days();
    hours = plan.hours();
    ledBy = plan.ledBy();
    startsOn = schedule.start().toLocalDate();
    endsOn = schedule.end().toLocalDate();
    announcedOn = announcedOn.isAfter(startsOn) ? startsOn : announcedOn;
    place = plan.venue().place();
    department = plan.venue().department();
    byVideo = plan.venue().byVideo();
    speak(speaking);
    return planning.take(schedule, plan.venue(), elsewhere);
  }

  /** Lets everyone know of it; refuses (422) when nobody could tell how accessible it is. */
  void publish(Clock clock) {
    requirePlanned();
    announcedOn = planning.isPublished() ? announcedOn : LocalDate.now(clock);
    planning.publish(venue());
  }

  /** Calls it off; those who were told of it have to be told. */
  void callOff() {
    requirePlanned();
    status = Standing.CANCELLED;
    planning.callOff();
  }

  private void requirePlanned() {
    if (status != Standing.PLANNED) {
      throw Refusals.conflict(
          "session-over",
          "The session was held or called off already, so it can no longer be planned.");
    }
  }

  void describe(SessionRequest request, List<Speaker> speaking, Clock clock) {
    request.requirePossible(clock);
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
    speak(speaking);
  }

  // Only when different: replacing a list by an equal one would count as a change.
  private void speak(List<Speaker> speaking) {
    if (!speakers.equals(speaking)) {
      speakers.clear();
      speakers.addAll(speaking);
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
    new SessionDays(status, startsOn, endsOn).requireTakesPlaceOn(day, clock);
  }

  boolean isPublished() {
    return planning.isPublished();
  }

  boolean isCalledOff() {
    return status == Standing.CANCELLED;
  }

  int sequence() {
    return planning.sequence();
  }

  Stage stage() {
    return planning.stage(status);
  }

  private Venue venue() {
    return planning.venue(place, department, byVideo);
  }

  Schedule schedule(ZoneId zone) {
    return planning.startsAt() == null
        ? Schedule.ofDays(startsOn, endsOn, zone)
        : new Schedule(planning.startsAt(), planning.endsAt(), zone);
  }

  public Attending attending(ZoneId zone) {
    Schedule schedule = schedule(zone);
    return new Attending(title, schedule.start(), schedule.end(), place, venue().videoLink());
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public String title() {
    return title;
  }

  /** The commune; empty by video, or when it is still to be said. */
  public Optional<String> place() {
    return Optional.ofNullable(place);
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
        detail == SessionView.Detail.NO_NAMES ? null : ledBy,
        speakers.stream().map(speaker -> speaker.shown(detail)).toList());
  }

  SessionPlan planned(SignUpTerms terms, ZoneId zone) {
    Schedule schedule = schedule(zone);
    return new SessionPlan(
        offeringId,
        title,
        schedule.start(),
        schedule.end(),
        days,
        hours,
        venue(),
        terms,
        ledBy,
        speakers.stream().map(Speaker::request).toList());
  }
}
