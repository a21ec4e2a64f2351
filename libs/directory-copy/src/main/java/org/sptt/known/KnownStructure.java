package org.sptt.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sptt.events.StructureRecorded;

/** A structure of the directory, as far as other services need it. */
@Entity
@Table(name = "known_structure")
public class KnownStructure {

  @Id private UUID id;
  private String name;
  private String department;
  private String organization;

  protected KnownStructure() {}

  KnownStructure(UUID id) {
    this.id = id;
  }

  void learn(StructureRecorded event) {
    name = event.name();
    department = event.department();
    organization = event.organization();
  }

  void giveUpOrganization() {
    organization = null;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }
}
