package org.sptt.known;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sptt.events.StructureRecorded;

/**
 * A structure of the directory, as far as other services need it. One that turned out to be another
 * is called as that one is.
 */
@Entity
@Table(name = "known_structure")
public class KnownStructure {

  @Id private UUID id;
  private String name;

  @Column(name = "own_name")
  private String ownName;

  @Column(name = "merged_into")
  private UUID mergedInto;

  private String department;
  private String organization;

  protected KnownStructure() {}

  KnownStructure(UUID id) {
    this.id = id;
    // Until it is told: events of two structures may come in any order.
    this.name = "–";
    this.ownName = name;
  }

  void learn(StructureRecorded event) {
    ownName = event.name();
    if (mergedInto == null) {
      name = ownName;
    }
    department = event.department();
    organization = event.organization();
  }

  /**
   * @param end the structure that this one is; null when it is itself again
   */
  void lead(UUID end) {
    mergedInto = end;
    name = ownName;
  }

  void beCalledAs(KnownStructure end) {
    name = end.name;
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
