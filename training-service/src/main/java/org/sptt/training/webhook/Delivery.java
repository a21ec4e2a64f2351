package org.sptt.training.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One thing that one site is to be told: tried until it is answered well, or given up. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

  private static final int GONE = 410;

  @Id private UUID id;
  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "subscription_id")
  private Webhook webhook;

  private String content;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "last_answer")
  private String lastAnswer;

  protected Delivery() {}

  Delivery(Webhook webhook, String content, Instant now) {
    this.id = UUID.randomUUID();
    this.webhook = webhook;
    this.content = content;
    this.recordedAt = now;
    this.nextAttemptAt = now;
  }

  /**
   * Is about to be tried.
   *
   * @param answeredBy when it is tried again should this process die before it can tell the answer
   */
  void attempt(Instant answeredBy) {
    attempts++;
    nextAttemptAt = answeredBy;
  }

  /**
   * Takes note of what the attempt came to.
   *
   * @param retryAfter how long to wait after each attempt
   */
  void answered(Answer answer, List<Duration> retryAfter, Instant now) {
    lastAnswer = answer.text();
    nextAttemptAt = null;
    if (answer.isSuccess()) {
      deliveredAt = now;
    } else if (answer.status() == GONE) {
      webhook.end(now);
    } else if (attempts <= retryAfter.size()) {
      nextAttemptAt = now.plus(retryAfter.get(attempts - 1));
    }
  }

  UUID id() {
    return id;
  }

  Webhook webhook() {
    return webhook;
  }

  String content() {
    return content;
  }

  DeliveryView view() {
    return new DeliveryView(
        id, content, recordedAt, attempts, nextAttemptAt, deliveredAt, lastAnswer);
  }
}
