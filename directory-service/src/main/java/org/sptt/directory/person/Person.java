package org.sptt.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/**
 * A professional of the programme. The id is the person key, so whoever is known by an e-mail keeps
 * it for good.
 */
@Entity
@Table(name = "person")
class Person extends Imported {

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String email;

  @Enumerated(EnumType.STRING)
  private Gender gender;

  @Enumerated(EnumType.STRING)
  private Engagement engagement;

  @Column(name = "professional_status")
  private String professionalStatus;

  @Column(name = "structure_id")
  private UUID structureId;

  @Column(name = "merged_into")
  private UUID mergedInto;

  protected Person() {}

  /**
   * @param email normalised; empty when unknown, and then the key is random
   */
  Person(UUID key, ExternalId external, Optional<String> email) {
    super(key, external);
    this.email = email.orElse(null);
  }

  /** One that no other system knows. */
  Person(UUID key, Optional<String> email) {
    super(key);
    this.email = email.orElse(null);
  }

  void describe(PersonRequest request) {
    PersonCategories categories = request.categories();
    givenName = request.givenName();
    familyName = request.familyName();
    gender = categories.gender();
    engagement = categories.engagement();
    professionalStatus = categories.professionalStatus();
    structureId = categories.structureId();
  }

  Optional<String> email() {
    return Optional.ofNullable(email);
  }

  /** The record that it stands for in the end; empty when that is itself. */
  void lead(Optional<UUID> end) {
    mergedInto = end.orElse(null);
  }

  Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  /** What people call them; their e-mail when nobody noted a name. */
  String name() {
    String name =
        Stream.of(givenName, familyName)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? Optional.ofNullable(email).orElse("–") : name;
  }

  UUID structureId() {
    return structureId;
  }

  PersonCategories categories() {
    return new PersonCategories(gender, engagement, professionalStatus, structureId);
  }

  /** What would be asked for to leave all of it as it is. */
  PersonRequest request() {
    return new PersonRequest(
        givenName, familyName, email, gender, engagement, professionalStatus, structureId);
  }

  PersonRecorded recorded() {
    return new PersonRecorded(id(), categories());
  }

  PersonView view(long sessionsAttended) {
    return new PersonView(
        id(),
        givenName,
        familyName,
        email,
        gender,
        engagement,
        professionalStatus,
        structureId,
        sessionsAttended);
  }
}
