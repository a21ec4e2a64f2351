package org.sptt.messaging;

import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event that could not be applied, kept until someone replays it. */
@Entity
@Table(name = "dead_letter")
public class DeadLetter {

  @Id private UUID id;
  private String topic;

  @Column(name = "partition_number")
  private int partition;

  @Column(name = "record_offset")
  private long offset;

  private String content;
  private String reason;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Column(name = "replayed_at")
  private Instant replayedAt;

  protected DeadLetter() {}

  DeadLetter(IncomingRecord record, String reason, Instant refusedAt) {
    this.id = record.deadLetterId();
    this.topic = record.topic();
    this.partition = record.partition();
    this.offset = record.offset();
    this.content = storable(record.content());
    this.reason = storable(reason);
    this.refusedAt = refusedAt;
  }

  // PostgreSQL keeps no NUL in a text, and whatever comes must be kept or the partition would be
  // blocked.
  private static String storable(String content) {
    return content == null ? null : content.replace('\u0000', '\uFFFD');
  }

  IncomingRecord record() {
    return new IncomingRecord(topic, partition, offset, content);
  }

  /** As told on the dead-letter topic, as JSON text. */
  String told(String service) {
    return new JsonObject()
        .put("service", service)
        .put("topic", topic)
        .put("partition", partition)
        .put("offset", offset)
        .put("reason", reason)
        .put("content", content)
        .encode();
  }

  void replayed(Instant at) {
    replayedAt = at;
  }

  DeadLetterView view() {
    return new DeadLetterView(id, topic, partition, offset, content, reason, refusedAt, replayedAt);
  }
}
