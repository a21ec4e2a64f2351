package org.sptt.experimentation.experimentation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Rules;
import org.sptt.events.ExperimentationRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A partner structure's project. */
@Entity
@Table(name = "experimentation")
class Experimentation extends Imported {

  @Column(name = "structure_id")
  private UUID structureId;

  private String title;

  @Enumerated(EnumType.STRING)
  private ExperimentationStatus status;

  @Column(name = "proposed_on")
  private LocalDate proposedOn;

  private List<String> themes;

  protected Experimentation() {}

  Experimentation(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code in-the-future}
   */
  void describe(ExperimentationRequest request, Clock clock) {
    Rules.happened("proposedOn", request.proposedOn(), clock);
    structureId = request.structureId();
    title = request.title().strip();
    status = request.status();
    proposedOn = request.proposedOn();
    themes = request.themes();
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code dates-in-wrong-order}
   */
  void requireProposedBy(LocalDate filledOn) {
    Rules.inOrder("proposedOn", proposedOn, "filledOn", filledOn);
  }

  UUID structureId() {
    return structureId;
  }

  ExperimentationRecorded recorded() {
    return told(false);
  }

  ExperimentationRecorded removed() {
    return told(true);
  }

  private ExperimentationRecorded told(boolean removed) {
    return new ExperimentationRecorded(
        id(), structureId, status.word(), proposedOn, themes, removed);
  }

  ExperimentationView view() {
    return new ExperimentationView(id(), structureId, title, status, proposedOn, themes);
  }
}
