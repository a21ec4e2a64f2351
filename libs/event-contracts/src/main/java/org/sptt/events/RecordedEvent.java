package org.sptt.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it was read from the wire.
 *
 * @param id unique for each event; consumers drop what they have seen
 * @param recordedAt when its service recorded it
 */
public record RecordedEvent(UUID id, Instant recordedAt, DomainEvent data) {}
