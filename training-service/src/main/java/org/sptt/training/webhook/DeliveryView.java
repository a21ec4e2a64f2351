package org.sptt.training.webhook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that a site was told, or is still to be told.
 *
 * @param id what it is sent under as {@code webhook-id}, at each attempt the same
 * @param nextAttemptAt absent once it is delivered or given up
 * @param lastAnswer the status answered, or why there was none
 */
record DeliveryView(
    UUID id,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String content,
    Instant recordedAt,
    int attempts,
    Instant nextAttemptAt,
    Instant deliveredAt,
    String lastAnswer) {}
