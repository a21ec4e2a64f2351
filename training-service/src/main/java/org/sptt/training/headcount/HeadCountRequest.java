package org.sptt.training.headcount;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People reached without names. */
@Schema(
    examples =
        """
        {"offeringId":"5f0c5a3e-7f0a-4b58-9d0b-0d2f8d1b6a01","countedOn":"2023-05-25",\
        "number":70,"note":"Both workshops together"}""")
record HeadCountRequest(
    @NotNull UUID offeringId,
    @NotNull LocalDate countedOn,
    @NotNull Integer number,
    @Size(max = 1_000) String note) {}
