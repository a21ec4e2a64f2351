package org.sptt.training.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.edge.Refusals;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonKey;
import org.sptt.events.RegistrationRecorded;
import org.sptt.known.KnownParticipant;
import org.sptt.known.Participant;
import org.sptt.messaging.Imported;
import org.sptt.privacy.Rectified;
import org.sptt.training.places.Seat;
import org.sptt.training.places.Shares;

/**
 * A place asked for in a session by one person, once; and when the person really came. Whoever came
 * had a place, so its status is then {@code confirmed}.
 */
@Entity
@Table(name = "registration")
public class Registration extends Imported {

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "person_key")
  private UUID personKey;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String email;

  @Enumerated(EnumType.STRING)
  private Gender gender;

  @Enumerated(EnumType.STRING)
  private Engagement engagement;

  @Column(name = "professional_status")
  private String professionalStatus;

  @Column(name = "structure_id")
  private UUID structureId;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus status;

  @Column(name = "half_days")
  private List<String> halfDays = List.of();

  /** Null for who came, and while nobody has said. */
  @Enumerated(EnumType.STRING)
  private Absence absence;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Embedded private Turn turn = new Turn();

  protected Registration() {}

  Registration(UUID sessionId, UUID personKey) {
    super(UUID.randomUUID());
    this.sessionId = sessionId;
    this.personKey = personKey;
  }

  /**
   * Who it is. What the request leaves open stays as it was said before: these are the categories
   * of the time, and the directory may have gone on since.
   */
  void describe(Participant participant, KnownParticipant recognised) {
    PersonCategories now = recognised.categories();
    givenName = participant.givenName();
    familyName = participant.familyName();
    // The form that the key is derived from, so that another spelling is no change.
    email = PersonKey.normalised(participant.email());
    gender = participant.gender() != null || isUnknown(gender) ? now.gender() : gender;
    engagement =
        participant.engagement() != null || isUnknown(engagement) ? now.engagement() : engagement;
    professionalStatus =
        participant.professionalStatus() != null || professionalStatus == null
            ? now.professionalStatus()
            : professionalStatus;
    structureId =
        participant.structureId() != null || structureId == null ? now.structureId() : structureId;
  }

  /** Corrects who it is, where that was wrong. */
  void rectify(UUID key, Rectified right) {
    personKey = key;
    givenName = Optional.ofNullable(right.givenName()).orElse(givenName);
    familyName = Optional.ofNullable(right.familyName()).orElse(familyName);
    email = Optional.ofNullable(right.email()).orElse(email);
    gender = Optional.ofNullable(right.gender()).orElse(gender);
    engagement = Optional.ofNullable(right.engagement()).orElse(engagement);
    professionalStatus = Optional.ofNullable(right.professionalStatus()).orElse(professionalStatus);
  }

  /** The same person is there under another key, who keeps the name. */
  void yieldName() {
    givenName = null;
    familyName = null;
    email = personKey + "@erased.invalid";
  }

  /** What became of the place; refuses (422) to deny it to someone who came. */
  void answer(RegistrationStatus answer) {
    if (came() && answer != RegistrationStatus.CONFIRMED) {
      throw Refusals.refused(
          "has-come",
          "This person came to the session, so the place was confirmed."
              + " Withdraw the attendance first.");
    }
    status = answer;
  }

  /** A place became free, and is kept for this person until then. */
  public void offer(Seat seat, Instant until) {
    requireStatus(RegistrationStatus.WAITING);
    status = RegistrationStatus.OFFERED;
    turn.keepFor(seat, until);
  }

  /** The person takes the place that was offered. */
  public void accept() {
    requireStatus(RegistrationStatus.OFFERED);
    status = RegistrationStatus.CONFIRMED;
    turn.moveOn();
  }

  /** The person does not want the place, or no longer waits for one. */
  public void giveUp() {
    answer(RegistrationStatus.CANCELLED);
    turn.giveBack();
  }

  private void requireStatus(RegistrationStatus needed) {
    if (status != needed) {
      throw Refusals.conflict(
          "no-offer-stands",
          "No place is offered to this person at the moment. Look at how the registration stands.");
    }
  }

  /** The person no longer agrees to be told of other sessions. */
  public void withdrawConsent() {
    turn.forget();
  }

  /** The person came, so the place was confirmed after all. */
  void come(List<HalfDay> attended) {
    List<HalfDay> inOrder = attended.stream().distinct().sorted().toList();
    status = RegistrationStatus.CONFIRMED;
    absence = null;
    halfDays = inOrder.stream().map(HalfDay::written).toList();
    firstDay = inOrder.get(0).day();
    lastDay = inOrder.get(inOrder.size() - 1).day();
  }

  /** The person did not come; the place remains as it was. */
  void stayAway() {
    halfDays = List.of();
    absence = null;
    firstDay = null;
    lastDay = null;
  }

  /** What is known of when the person came, if they did. */
  public Presence presence() {
    return new Presence(
        halfDays.stream().map(HalfDay::read).toList(), Optional.ofNullable(absence));
  }

  void attend(Presence presence) {
    if (presence.halfDays().isEmpty()) {
      stayAway();
      absence = presence.absence().orElse(null);
    } else {
      come(presence.halfDays());
    }
  }

  public boolean came() {
    return firstDay != null;
  }

  /** What the person is called; the e-mail for who left no name. */
  public String name() {
    String name =
        Stream.of(givenName, familyName)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? email : name;
  }

  public UUID sessionId() {
    return sessionId;
  }

  public UUID personKey() {
    return personKey;
  }

  public String email() {
    return email;
  }

  public RegistrationStatus status() {
    return status;
  }

  /** Whether one of the session's places is kept for the person; not yet, when just entered. */
  public boolean holdsPlace() {
    return status != null && status.holdsPlace();
  }

  public Turn turn() {
    return turn;
  }

  /** The reserved shares that the person may have a place of. */
  public List<String> shares() {
    return Shares.of(engagement == Engagement.VOLUNTEER, turn.department());
  }

  /** Empty when the person acts for none. */
  public Optional<UUID> structureId() {
    return Optional.ofNullable(structureId);
  }

  public RegistrationRecorded recorded() {
    return new RegistrationRecorded(
        id(), sessionId, personKey, categories(), status.word(), turn.askedOn());
  }

  AttendanceRecorded attended() {
    return new AttendanceRecorded(
        id(), sessionId, personKey, categories(), firstDay, halfDays.size());
  }

  Participation participation() {
    return new Participation(
        id(), sessionId, personKey, givenName, familyName, email, categories());
  }

  RegistrationView view() {
    return participation().registration(status, came());
  }

  AttendanceView attendanceView() {
    return participation().attendance(halfDays.stream().map(HalfDay::read).toList());
  }

  private PersonCategories categories() {
    return new PersonCategories(gender, engagement, professionalStatus, structureId);
  }

  private static boolean isUnknown(Gender gender) {
    return gender == null || gender == Gender.UNKNOWN;
  }

  private static boolean isUnknown(Engagement engagement) {
    return engagement == null || engagement == Engagement.UNKNOWN;
  }
}
