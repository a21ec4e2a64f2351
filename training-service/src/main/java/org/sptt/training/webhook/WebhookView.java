package org.sptt.training.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A site that is told of sessions.
 *
 * @param secret what signatures are checked with; shown once, in the answer that creates it
 * @param endedAt when the receiver answered that it is gone; absent while it is told
 */
record WebhookView(
    UUID id, URI address, String description, String secret, Instant createdAt, Instant endedAt) {}
