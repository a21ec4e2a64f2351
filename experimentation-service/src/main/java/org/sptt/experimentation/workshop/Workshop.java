package org.sptt.experimentation.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.events.Standing;
import org.sptt.events.WorkshopRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A follow-up workshop: experimentations of one theme, their progress, blockers and needs. */
@Entity
@Table(name = "workshop")
class Workshop extends Imported {

  private String theme;

  @Enumerated(EnumType.STRING)
  private Standing status;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private BigDecimal hours;

  @Column(name = "by_video")
  private boolean byVideo;

  protected Workshop() {}

  Workshop(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code held-without-date} or {@code
   *     in-the-future}
   */
  void describe(WorkshopRequest request, Clock clock) {
    if (request.status() == Standing.HELD) {
      requireHeld(request.heldOn(), clock);
    }
    theme = request.theme().strip();
    status = request.status();
    heldOn = request.heldOn();
    hours = request.hours();
    byVideo = request.byVideo();
  }

  private static void requireHeld(LocalDate heldOn, Clock clock) {
    if (heldOn == null) {
      throw Refusals.refused(
          "held-without-date", "A workshop that was held has a day. Give heldOn.");
    }
    Rules.happened("heldOn", heldOn, clock);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code workshop-cancelled} or {@code
   *     workshop-not-started}
   */
  void requireOpenToAttendance(Clock clock) {
    if (status == Standing.CANCELLED) {
      throw Refusals.refused(
          "workshop-cancelled",
          "Nobody came to a workshop that was cancelled. If it took place, enter it as held first.");
    }
    if (heldOn == null || heldOn.isAfter(LocalDate.now(clock))) {
      throw Refusals.refused(
          "workshop-not-started",
          "The workshop is still to come. Enter who came once it has begun, or correct its date.");
    }
  }

  WorkshopRecorded recorded() {
    return new WorkshopRecorded(id(), theme, status, heldOn, hours, byVideo);
  }

  WorkshopView view() {
    return new WorkshopView(id(), theme, status, heldOn, hours, byVideo);
  }
}
