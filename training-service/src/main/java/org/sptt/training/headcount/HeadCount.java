package org.sptt.training.headcount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.edge.Rules;
import org.sptt.events.HeadCountRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;
import org.sptt.training.offering.Nature;

/** People reached by an offering without names; never mixed into distinct-person figures. */
@Entity
@Table(name = "head_count")
class HeadCount extends Imported {

  @Column(name = "offering_id")
  private UUID offeringId;

  @Column(name = "counted_on")
  private LocalDate countedOn;

  private int number;
  private String note;

  /** One that no other system knows. */
  protected HeadCount() {
    super(UUID.randomUUID());
  }

  HeadCount(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(HeadCountRequest request, Clock clock) {
    Rules.notNegative("number", request.number());
    Rules.happened("countedOn", request.countedOn(), clock);
    offeringId = request.offeringId();
    countedOn = request.countedOn();
    number = request.number();
    note = request.note();
  }

  UUID offeringId() {
    return offeringId;
  }

  HeadCountRecorded recorded(Nature nature) {
    return told(nature, false);
  }

  HeadCountRecorded removed(Nature nature) {
    return told(nature, true);
  }

  private HeadCountRecorded told(Nature nature, boolean removed) {
    return new HeadCountRecorded(
        id(), nature.offering(), nature.kind(), number, countedOn, removed);
  }

  HeadCountView view() {
    return new HeadCountView(id(), offeringId, countedOn, number, note);
  }
}
