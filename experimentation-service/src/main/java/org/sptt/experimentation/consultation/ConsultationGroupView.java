package org.sptt.experimentation.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consultation group, its people by their keys. */
@Schema(
    examples =
        """
        {"id":"e3c1d5b0-2f57-4b0e-8d4c-6a2d1f0b7c11","heldOn":"2024-02-15",\
        "presenterKey":"60000000-0000-8000-8000-000000000001",\
        "participantKeys":["60000000-0000-8000-8000-000000000001",\
        "60000000-0000-8000-8000-000000000002","60000000-0000-8000-8000-000000000003"]}""")
record ConsultationGroupView(
    UUID id, LocalDate heldOn, UUID presenterKey, List<UUID> participantKeys) {}
