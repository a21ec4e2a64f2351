package org.sptt.directory.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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
import org.sptt.directory.search.EntryKind;
import org.sptt.directory.search.Found;
import org.sptt.directory.territory.Place;
import org.sptt.edge.Refusals;
import org.sptt.events.StructureRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** An organisation that takes part in, advises or is met by the programme. */
@Entity
@Table(name = "structure")
public class Structure extends Imported {

  private String name;

  @Column(name = "folded_name")
  private String foldedName;

  private String kind;
  private String siret;

  @Enumerated(EnumType.STRING)
  @Column(name = "siret_absence")
  private SiretAbsence siretAbsence;

  private String commune;

  @Column(name = "commune_code")
  private String communeCode;

  private String department;
  private String country;
  private String category;

  @Column(name = "legal_status")
  private String legalStatus;

  private String organization;
  private String presentation;
  private String accessibility;

  @Column(name = "accessibility_not_assessed")
  private boolean accessibilityNotAssessed;

  @Embedded private Contact contact;

  @UpdateTimestamp
  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "merged_into")
  private UUID mergedInto;

  /** One that no other system knows. */
  protected Structure() {
    super(UUID.randomUUID());
  }

  Structure(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(StructureRequest request, Place place) {
    if (request.siret() != null && request.siretAbsence() != null) {
      throw Refusals.refused(
          "siretAbsence",
          "siret-and-absence",
          "It has a SIRET, or a reason to have none. Leave one of them out.");
    }
    name = request.name().strip();
    foldedName = Folded.of(name);
    kind = request.kind();
    siret = request.siret();
    siretAbsence = request.siretAbsence();
    commune = place.commune();
    communeCode = place.communeCode();
    department = place.department();
    country = place.country();
    category = request.category();
    legalStatus = request.legalStatus();
    organization = request.organization();
    presentation = request.presentation();
    accessibility = request.accessibility();
    accessibilityNotAssessed = request.accessibilityNotAssessed();
    contact = Optional.ofNullable(request.contact()).filter(Contact::isKnown).orElse(null);
  }

  /** Somebody who knows says that all of it is right. */
  void confirm(Instant now) {
    confirmedAt = now;
  }

  /** The record that it stands for in the end; empty when that is itself. */
  void lead(Optional<UUID> end) {
    mergedInto = end.orElse(null);
  }

  public Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  boolean isItself() {
    return mergedInto == null;
  }

  boolean signsIn() {
    return organization != null;
  }

  Quality quality(Judge judge) {
    boolean confirmedSince = confirmedAt != null && confirmedAt.isAfter(changedAt);
    return judge.quality(wanted(), confirmedSince ? confirmedAt : changedAt);
  }

  /** Which fields a good card has, and whether each is there. */
  private Map<String, Boolean> wanted() {
    Map<String, Boolean> wanted = new LinkedHashMap<>();
    wanted.put("kind", kind != null);
    wanted.put("siret", siret != null || siretAbsence != null);
    wanted.put("commune", commune != null);
    wanted.put("category", category != null);
    wanted.put("legalStatus", legalStatus != null);
    wanted.put("presentation", presentation != null);
    wanted.put("accessibility", accessibility != null || accessibilityNotAssessed);
    wanted.put("contact.website", contact().website() != null);
    wanted.put("contact.email", contact().reaches());
    return wanted;
  }

  public String name() {
    return name;
  }

  public Optional<String> siret() {
    return Optional.ofNullable(siret);
  }

  String foldedName() {
    return foldedName;
  }

  /** INSEE code, or null when unknown. */
  public String department() {
    return department;
  }

  // An embedded record of which nothing is known is null to Hibernate.
  private Contact contact() {
    return contact == null ? Contact.UNKNOWN : contact;
  }

  public Optional<String> commune() {
    return Optional.ofNullable(commune);
  }

  /** As the public finds it. */
  Found found() {
    return new Found(
        id(),
        EntryKind.STRUCTURE,
        name,
        kind,
        commune,
        department,
        category,
        List.of(),
        List.of(),
        presentation,
        contact(),
        List.of(),
        null);
  }

  StructureRecorded recorded() {
    return new StructureRecorded(id(), name, kind, department, category, legalStatus, organization);
  }

  StructureView view() {
    return new StructureView(
        id(),
        name,
        kind,
        siret,
        siretAbsence,
        commune,
        communeCode,
        department,
        country,
        category,
        legalStatus,
        organization,
        presentation,
        accessibility,
        accessibilityNotAssessed,
        contact());
  }
}
