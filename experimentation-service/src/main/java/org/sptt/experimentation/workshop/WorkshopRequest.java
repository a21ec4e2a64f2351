package org.sptt.experimentation.workshop;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.events.Standing;

/**
 * A follow-up workshop.
 *
 * @param heldOn the day it is planned for, until it is held
 */
@Schema(
    examples =
        """
        {"theme":"médiation","status":"held","heldOn":"2024-05-14","hours":2,"byVideo":true}""")
record WorkshopRequest(
    @NotBlank @Size(max = 60) String theme,
    @NotNull Standing status,
    LocalDate heldOn,
    @Positive @Digits(integer = 2, fraction = 2) BigDecimal hours,
    boolean byVideo) {}
