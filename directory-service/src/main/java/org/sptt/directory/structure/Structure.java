package org.sptt.directory.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sptt.events.StructureRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** An organisation that takes part in, advises or is met by the programme. */
@Entity
@Table(name = "structure")
public class Structure extends Imported {

  private String name;
  private String kind;
  private String siret;
  private String commune;
  private String department;
  private String category;

  @Column(name = "legal_status")
  private String legalStatus;

  private String organization;

  protected Structure() {}

  Structure(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(StructureRequest request) {
    name = request.name().strip();
    kind = request.kind();
    siret = request.siret();
    commune = request.commune();
    department = request.department();
    category = request.category();
    legalStatus = request.legalStatus();
    organization = request.organization();
  }

  /** INSEE code, or null when unknown. */
  public String department() {
    return department;
  }

  StructureRecorded recorded() {
    return new StructureRecorded(id(), name, kind, department, category, legalStatus, organization);
  }

  StructureView view() {
    return new StructureView(
        id(), name, kind, siret, commune, department, category, legalStatus, organization);
  }
}
