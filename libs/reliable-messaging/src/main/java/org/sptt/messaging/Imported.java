package org.sptt.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/**
 * What a service owns and tells others of: has an id of its own, perhaps the id that another system
 * knows it by, and a version that makes one of two simultaneous changes fail.
 */
@MappedSuperclass
public abstract class Imported {

  @Id private UUID id;

  @Version private int version;

  private String source;

  @Column(name = "external_id")
  private String externalId;

  protected Imported() {}

  /** A thing that is known by a natural key, and to no other system. */
  protected Imported(UUID id) {
    this.id = Objects.requireNonNull(id);
  }

  protected Imported(UUID id, ExternalId external) {
    this(id);
    this.source = external.source();
    this.externalId = external.id();
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }

  /** What the source calls it; null when no other system has an id for it. */
  public String externalId() {
    return externalId;
  }
}
