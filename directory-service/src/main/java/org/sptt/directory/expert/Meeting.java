package org.sptt.directory.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.MeetingHeld;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A dated meeting with an entry of the directory. */
@Entity
@Table(name = "meeting")
class Meeting extends Imported {

  @Column(name = "expert_id")
  private UUID expertId;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String report;

  @Column(name = "follow_up")
  private String followUp;

  @Column(name = "follow_up_by")
  private LocalDate followUpBy;

  @Column(name = "follow_up_done")
  private boolean followUpDone;

  /** One that no other system knows. */
  protected Meeting() {
    super(UUID.randomUUID());
  }

  Meeting(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(MeetingRequest request) {
    expertId = request.expertId();
    heldOn = request.heldOn();
    report = request.report();
    followUp = request.followUp();
    followUpBy = request.followUpBy();
    followUpDone = request.followUpDone();
  }

  LocalDate heldOn() {
    return heldOn;
  }

  MeetingHeld held() {
    return new MeetingHeld(id(), expertId, heldOn, false);
  }

  MeetingHeld removed() {
    return new MeetingHeld(id(), expertId, heldOn, true);
  }

  MeetingView view() {
    return new MeetingView(id(), expertId, heldOn, report, followUp, followUpBy, followUpDone);
  }
}
