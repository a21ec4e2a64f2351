package org.sptt.experimentation.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonKey;
import org.sptt.events.WorkshopAttendanceRecorded;
import org.sptt.known.KnownParticipant;
import org.sptt.known.Participant;
import org.sptt.messaging.Imported;
import org.sptt.privacy.Rectified;

/** That someone took part in a workshop, once each; with the categories of that time. */
@Entity
@Table(name = "workshop_attendance")
class WorkshopAttendance extends Imported {

  @Column(name = "workshop_id")
  private UUID workshopId;

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

  protected WorkshopAttendance() {}

  WorkshopAttendance(Workshop workshop, UUID personKey) {
    super(UUID.randomUUID());
    this.workshopId = workshop.id();
    this.personKey = personKey;
  }

  void describe(Participant participant, KnownParticipant recognised) {
    givenName = participant.givenName();
    familyName = participant.familyName();
    // The form that the key is derived from, so that another spelling is no change.
    email = PersonKey.normalised(participant.email());
    gender = recognised.categories().gender();
    engagement = recognised.categories().engagement();
    professionalStatus = recognised.categories().professionalStatus();
    structureId = recognised.categories().structureId();
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

  UUID workshopId() {
    return workshopId;
  }

  UUID personKey() {
    return personKey;
  }

  /** The structure the person acted for; null for none. */
  UUID structureId() {
    return structureId;
  }

  WorkshopAttendanceRecorded recorded() {
    return told(false);
  }

  WorkshopAttendanceRecorded removed() {
    return told(true);
  }

  private WorkshopAttendanceRecorded told(boolean removed) {
    return new WorkshopAttendanceRecorded(
        id(),
        workshopId,
        personKey,
        new PersonCategories(gender, engagement, professionalStatus, structureId),
        removed);
  }

  WorkshopAttendanceView view(boolean pseudonymously) {
    return new WorkshopAttendanceView(
        id(),
        workshopId,
        personKey,
        pseudonymously ? null : givenName,
        pseudonymously ? null : familyName,
        pseudonymously ? null : email,
        gender,
        engagement,
        professionalStatus,
        structureId);
  }
}
