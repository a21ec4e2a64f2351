package org.sptt.reporting.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target as a page's form has it.
 *
 * @param goal how much is to be reached; nought gives the target up
 */
record TargetForm(
    @NotBlank String indicator, @NotNull LocalDate due, @NotNull @PositiveOrZero BigDecimal goal) {}
