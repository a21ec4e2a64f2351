package org.sptt.directory.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.directory.structure.Structure;
import org.sptt.events.ExpertListed;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** Someone, or a structure, that advises, trains or testifies. */
@Entity
@Table(name = "expert")
class Expert extends Imported {

  @Enumerated(EnumType.STRING)
  private ExpertKind kind;

  private String name;
  private String affiliation;

  @Column(name = "structure_id")
  private UUID structureId;

  private String department;
  private String category;
  private List<String> offers;

  @Column(name = "listed_on")
  private LocalDate listedOn;

  protected Expert() {}

  Expert(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(ExpertRequest request, Optional<Structure> structure) {
    kind = request.kind();
    name = request.name().strip();
    affiliation = request.affiliation();
    structureId = request.structureId();
    department =
        Optional.ofNullable(request.department())
            .or(() -> structure.map(Structure::department))
            .orElse(null);
    category = request.category();
    offers = List.copyOf(request.offers());
    listedOn = request.listedOn();
  }

  UUID structureId() {
    return structureId;
  }

  ExpertListed listed() {
    return told(false);
  }

  ExpertListed removed() {
    return told(true);
  }

  private ExpertListed told(boolean removed) {
    return new ExpertListed(
        id(), kind.word(), structureId, department, category, listedOn, removed);
  }

  ExpertView view() {
    return new ExpertView(
        id(), kind, name, affiliation, structureId, department, category, offers, listedOn);
  }
}
