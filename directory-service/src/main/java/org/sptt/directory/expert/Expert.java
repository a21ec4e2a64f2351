package org.sptt.directory.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;
import org.sptt.directory.contact.Contact;
import org.sptt.directory.naming.Folded;
import org.sptt.directory.quality.Judge;
import org.sptt.directory.quality.Quality;
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

  @Column(name = "folded_name")
  private String foldedName;

  private String affiliation;

  @Column(name = "structure_id")
  private UUID structureId;

  private String department;
  private String category;
  private List<String> offers;
  private List<String> themes;
  private String presentation;

  @Embedded private Contact contact;

  @Column(name = "listed_on")
  private LocalDate listedOn;

  @UpdateTimestamp
  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  /** One that no other system knows. */
  protected Expert() {
    super(UUID.randomUUID());
  }

  Expert(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(ExpertRequest request, Optional<Structure> structure) {
    kind = request.kind();
    name = request.name().strip();
    foldedName = Folded.of(name);
    affiliation = request.affiliation();
    structureId = request.structureId();
    department =
        Optional.ofNullable(request.department())
            .or(() -> structure.map(Structure::department))
            .orElse(null);
    category = request.category();
    offers = List.copyOf(request.offers());
    themes = request.themes() == null ? List.of() : List.copyOf(request.themes());
    presentation = request.presentation();
    contact = Optional.ofNullable(request.contact()).filter(Contact::isKnown).orElse(null);
    listedOn = request.listedOn();
  }

  /**
   * Corrects whose entry it is.
   *
   * @param rightName empty when it was right
   * @param rightEmail empty when it was right
   */
  void correct(Optional<String> rightName, Optional<String> rightEmail) {
    name = rightName.orElse(name);
    foldedName = Folded.of(name);
    contact =
        new Contact(
            contact().website(),
            rightEmail.orElse(contact().email()),
            contact().phone(),
            contact().address());
  }

  /** Somebody who knows says that all of it is right. */
  void confirm(Instant now) {
    confirmedAt = now;
  }

  Quality quality(Judge judge) {
    boolean confirmedSince = confirmedAt != null && confirmedAt.isAfter(changedAt);
    return judge.quality(wanted(), confirmedSince ? confirmedAt : changedAt);
  }

  /** Which fields a good entry has, and whether each is there. */
  private Map<String, Boolean> wanted() {
    Map<String, Boolean> wanted = new LinkedHashMap<>();
    wanted.put("department", department != null);
    wanted.put("category", category != null);
    wanted.put("offers", !offers.isEmpty());
    wanted.put("themes", !themes.isEmpty());
    wanted.put("presentation", presentation != null);
    wanted.put("contact.website", contact().website() != null);
    wanted.put("contact.email", contact().reaches());
    return wanted;
  }

  boolean isPerson() {
    return kind == ExpertKind.PERSON;
  }

  String name() {
    return name;
  }

  String foldedName() {
    return foldedName;
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

  // An embedded record of which nothing is known is null to Hibernate.
  private Contact contact() {
    return contact == null ? Contact.UNKNOWN : contact;
  }

  ExpertView view() {
    return new ExpertView(
        id(),
        kind,
        name,
        affiliation,
        structureId,
        department,
        category,
        offers,
        themes,
        presentation,
        contact(),
        listedOn);
  }
}
