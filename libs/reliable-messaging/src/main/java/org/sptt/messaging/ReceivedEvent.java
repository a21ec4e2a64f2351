package org.sptt.messaging;

import java.time.Instant;
import java.util.UUID;
import org.sptt.events.DomainEvent;

/**
 * An event as a service gets it, for the first and only time.
 *
 * @param recordedAt when the owning service recorded it
 * @param place where it stands in Kafka: topic/partition/offset
 * @param content the event in its envelope, as it came
 */
public record ReceivedEvent(
    UUID id, Instant recordedAt, DomainEvent data, String place, String content) {}
