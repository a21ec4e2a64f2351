package org.sptt.experimentation.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consultation group that met.
 *
 * @param presenterKey person key of the directory
 * @param participantKeys person keys of all, the presenter's included
 */
@Schema(
    examples =
        """
        {"heldOn":"2024-02-15","presenterKey":"60000000-0000-8000-8000-000000000001",\
        "participantKeys":["60000000-0000-8000-8000-000000000001",\
        "60000000-0000-8000-8000-000000000002","60000000-0000-8000-8000-000000000003"]}""")
record ConsultationGroupRequest(
    @NotNull LocalDate heldOn,
    @NotNull UUID presenterKey,
    @NotNull @Size(max = 100) List<@NotNull UUID> participantKeys) {}
