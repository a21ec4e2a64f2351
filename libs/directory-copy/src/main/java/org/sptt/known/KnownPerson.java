package org.sptt.known;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;

/** The categories of a person of the programme; who it is, only the directory knows. */
@Entity
@Table(name = "known_person")
public class KnownPerson {

  @Id
  @Column(name = "person_key")
  private UUID personKey;

  @Enumerated(EnumType.STRING)
  private Gender gender;

  @Enumerated(EnumType.STRING)
  private Engagement engagement;

  @Column(name = "professional_status")
  private String professionalStatus;

  @Column(name = "structure_id")
  private UUID structureId;

  protected KnownPerson() {}

  KnownPerson(UUID personKey) {
    this.personKey = personKey;
  }

  void learn(PersonCategories categories) {
    gender = categories.gender();
    engagement = categories.engagement();
    professionalStatus = categories.professionalStatus();
    structureId = categories.structureId();
  }

  PersonCategories categories() {
    return new PersonCategories(gender, engagement, professionalStatus, structureId);
  }
}
