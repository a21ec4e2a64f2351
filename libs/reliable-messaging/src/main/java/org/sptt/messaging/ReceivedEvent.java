package org.sptt.messaging;

import java.time.Instant;
import java.util.UUID;
import org.sptt.events.DomainEvent;

/**
 * An event as a service gets it, for the first and only time.
 *
 * @param recordedAt when the owning service recorded it
 */
public record ReceivedEvent(UUID id, Instant recordedAt, DomainEvent data) {}
