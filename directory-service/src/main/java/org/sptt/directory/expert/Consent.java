package org.sptt.directory.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody lets one field of their entry be used for a purpose, until a day. Kept when it is
 * over, so that it can be shown what was published rightly.
 */
@Entity
@Table(name = "consent")
class Consent {

  /** The one purpose that makes a field public. */
  static final String PUBLICATION = "public-directory";

  @Id private UUID id;

  @Column(name = "expert_id")
  private UUID expertId;

  @Enumerated(EnumType.STRING)
  private ConsentField field;

  private String purpose;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  protected Consent() {}

  Consent(UUID expertId, ConsentField field, ConsentRequest request) {
    this.id = UUID.randomUUID();
    this.expertId = expertId;
    this.field = field;
    this.purpose = request.purpose();
    this.givenOn = request.givenOn();
    this.expiresOn = request.expiresOn();
  }

  void withdraw(LocalDate today) {
    if (withdrawnOn == null) {
      withdrawnOn = today;
    }
  }

  /** The last day is part of it. */
  boolean holds(LocalDate today) {
    return withdrawnOn == null && !expiresOn.isBefore(today) && !givenOn.isAfter(today);
  }

  UUID expertId() {
    return expertId;
  }

  ConsentField field() {
    return field;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  ConsentView view(LocalDate today) {
    return new ConsentView(id, field, purpose, givenOn, expiresOn, withdrawnOn, holds(today));
  }
}
