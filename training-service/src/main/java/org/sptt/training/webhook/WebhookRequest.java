package org.sptt.training.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A site that wants to hear of sessions.
 *
 * @param address where it is told, https only
 */
@Schema(
    examples =
        """
        {"address":"https://partenaire.example.org/sptt","description":"Site du Labo curieux"}""")
record WebhookRequest(@NotNull URI address, @NotBlank @Size(max = 200) String description) {}
