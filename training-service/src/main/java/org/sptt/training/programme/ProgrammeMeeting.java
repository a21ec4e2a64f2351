package org.sptt.training.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sptt.edge.Rules;
import org.sptt.events.ProgrammeMeetingRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A meeting that steers the programme or frames its evaluation. */
@Entity
@Table(name = "programme_meeting")
class ProgrammeMeeting extends Imported {

  private String kind;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @ElementCollection
  @CollectionTable(
      name = "programme_meeting_function",
      joinColumns = @JoinColumn(name = "meeting_id"))
  @MapKeyColumn(name = "function_name")
  @Column(name = "number")
  private Map<String, Integer> functions = new HashMap<>();

  protected ProgrammeMeeting() {}

  ProgrammeMeeting(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(ProgrammeMeetingRequest request, Clock clock) {
    Rules.happened("heldOn", request.heldOn(), clock);
    request.functions().forEach(Rules::notNegative);
    kind = request.kind();
    heldOn = request.heldOn();
    // Only when different: replacing a map by an equal one would count as a change.
    if (!functions.equals(request.functions())) {
      functions.clear();
      functions.putAll(request.functions());
    }
  }

  ProgrammeMeetingRecorded recorded() {
    return new ProgrammeMeetingRecorded(id(), kind, heldOn, functions, false);
  }

  ProgrammeMeetingRecorded removed() {
    return new ProgrammeMeetingRecorded(id(), kind, heldOn, functions, true);
  }

  ProgrammeMeetingView view() {
    return new ProgrammeMeetingView(id(), kind, heldOn, Map.copyOf(functions));
  }
}
