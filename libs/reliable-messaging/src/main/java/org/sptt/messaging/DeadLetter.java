package org.sptt.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event that could not be applied, kept until someone replays it. */
@Entity
@Table(name = "dead_letter")
class DeadLetter {

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
    this.content = record.content();
    this.reason = reason;
    this.refusedAt = refusedAt;
  }

  IncomingRecord record() {
    return new IncomingRecord(topic, partition, offset, content);
  }

  void replayed(Instant at) {
    replayedAt = at;
  }

  DeadLetterView view() {
    return new DeadLetterView(id, topic, partition, offset, content, reason, refusedAt, replayedAt);
  }
}
