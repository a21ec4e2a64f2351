package org.sptt.directory.expert;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting with an entry of the directory.
 *
 * @param report what was said, for coordinators only
 */
@Schema(
    examples =
        """
        {"expertId":"5f0c5a3e-7f0a-4b58-9d0b-0d2f8d1b6a01","heldOn":"2023-03-14",\
        "report":"Ready to testify at a training."}""")
record MeetingRequest(
    @NotNull UUID expertId, @NotNull LocalDate heldOn, @Size(max = 20_000) String report) {}
