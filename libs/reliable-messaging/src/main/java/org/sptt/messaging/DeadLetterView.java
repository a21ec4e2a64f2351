package org.sptt.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that could not be applied, as coordinators see it.
 *
 * @param content the record's value as it came; carries no direct identifier, as no event does
 * @param reason why, in a sentence
 * @param replayedAt when it was applied after all; absent while it waits
 */
public record DeadLetterView(
    UUID id,
    String topic,
    int partition,
    long offset,
    String content,
    String reason,
    Instant refusedAt,
    Instant replayedAt) {}
