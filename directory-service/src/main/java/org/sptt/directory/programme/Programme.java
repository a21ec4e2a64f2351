package org.sptt.directory.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Rules;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.messaging.Imported;

/** The one programme that a platform runs: its name, its home territory and its period. */
@Entity
@Table(name = "programme")
class Programme extends Imported {

  /** Always the same: there is one programme, and describing it again is changing it. */
  static final UUID ID = UUID.fromString("00000000-0000-8000-8000-000000000001");

  private String name;

  @Column(name = "carrying_structure")
  private String carryingStructure;

  @Column(name = "home_departments")
  private List<String> homeDepartments;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  Programme() {
    super(ID);
  }

  void describe(ProgrammeRequest request) {
    Rules.inOrder("startsOn", request.startsOn(), "endsOn", request.endsOn());
    name = request.name().strip();
    carryingStructure = request.carryingStructure();
    homeDepartments = request.homeDepartments().stream().distinct().sorted().toList();
    startsOn = request.startsOn();
    endsOn = request.endsOn();
  }

  List<String> homeDepartments() {
    return homeDepartments;
  }

  ProgrammeDescribed described() {
    return new ProgrammeDescribed(ID, name, carryingStructure, homeDepartments, startsOn, endsOn);
  }

  ProgrammeView view() {
    return new ProgrammeView(ID, name, carryingStructure, homeDepartments, startsOn, endsOn);
  }
}
