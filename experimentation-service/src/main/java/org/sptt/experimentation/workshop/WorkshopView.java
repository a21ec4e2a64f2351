package org.sptt.experimentation.workshop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.events.Standing;

/** A follow-up workshop as it stands now. */
@Schema(
    examples =
        """
        {"id":"4b7c1d1e-90a1-4a38-b2f1-5c0d6f1e8e21","theme":"médiation","status":"held",\
        "heldOn":"2024-05-14","hours":2,"byVideo":true}""")
record WorkshopView(
    UUID id, String theme, Standing status, LocalDate heldOn, BigDecimal hours, boolean byVideo) {}
