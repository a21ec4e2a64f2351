package org.sptt.training.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.edge.Rules;
import org.sptt.events.OutputRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** Something the programme made: a flyer, a logo, an illustration, a tool. */
@Entity
@Table(name = "output")
class Output extends Imported {

  private String kind;
  private String title;

  @Column(name = "made_on")
  private LocalDate madeOn;

  protected Output() {}

  Output(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(OutputRequest request, Clock clock) {
    Rules.happened("madeOn", request.madeOn(), clock);
    kind = request.kind();
    title = request.title().strip();
    madeOn = request.madeOn();
  }

  OutputRecorded recorded() {
    return new OutputRecorded(id(), kind, madeOn, false);
  }

  OutputRecorded removed() {
    return new OutputRecorded(id(), kind, madeOn, true);
  }

  OutputView view() {
    return new OutputView(id(), kind, title, madeOn);
  }
}
