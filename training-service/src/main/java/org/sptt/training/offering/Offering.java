package org.sptt.training.offering;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A training, a webinar, a gathering: whatever takes place in dated sessions. */
@Entity
@Table(name = "offering")
public class Offering extends Imported {

  private String kind;
  private String title;
  private String audience;
  private String theme;

  /** One that no other system knows. */
  protected Offering() {
    super(UUID.randomUUID());
  }

  Offering(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(OfferingRequest request) {
    kind = request.kind();
    title = request.title().strip();
    audience = request.audience();
    theme = request.theme();
  }

  public Nature nature() {
    // The external id is stable over imports; the own id stands in where there is none.
    String offering = Optional.ofNullable(externalId()).orElseGet(() -> id().toString());
    return new Nature(offering, kind, theme);
  }

  public String title() {
    return title;
  }

  OfferingView view() {
    return new OfferingView(id(), kind, title, audience, theme);
  }
}
