package org.sptt.training.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What came of an interview.
 *
 * @param version of the page it was written on
 * @param consentUntil the last day on which the consent holds; needed unless there is none
 */
record InterviewResult(
    @NotNull Integer version,
    @NotNull LocalDate doneOn,
    @NotBlank @Size(max = 10_000) String testimony,
    @NotNull QuoteConsent quoteConsent,
    LocalDate consentUntil) {}
