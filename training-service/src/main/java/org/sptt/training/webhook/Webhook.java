package org.sptt.training.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** A site that is told of sessions, until it says that it is gone. */
@Entity
@Table(name = "webhook_subscription")
class Webhook {

  @Id private UUID id;
  @Version private int version;
  private String address;
  private String description;
  private String secret;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Webhook() {}

  Webhook(WebhookRequest request, Instant now) {
    id = UUID.randomUUID();
    address = request.address().toString();
    description = request.description().strip();
    secret = Signature.newSecret();
    createdAt = now;
  }

  void end(Instant now) {
    endedAt = now;
  }

  UUID id() {
    return id;
  }

  URI address() {
    return URI.create(address);
  }

  Signature signature() {
    return new Signature(secret);
  }

  WebhookView view() {
    return new WebhookView(id, address(), description, null, createdAt, endedAt);
  }

  /** With the secret, for the one answer that shows it. */
  WebhookView firstView() {
    return new WebhookView(id, address(), description, secret, createdAt, endedAt);
  }
}
