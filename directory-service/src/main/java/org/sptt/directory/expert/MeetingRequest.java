package org.sptt.directory.expert;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.PlainText;

/**
 * A meeting with an entry of the directory.
 *
 * @param report what was said, for coordinators only
 * @param followUp what is to be done next, for coordinators only
 * @param followUpBy until when
 */
@Schema(
    examples =
        """
        {"expertId":"5f0c5a3e-7f0a-4b58-9d0b-0d2f8d1b6a01","heldOn":"2023-03-14",\
        "report":"Ready to testify at a training."}""")
record MeetingRequest(
    @NotNull UUID expertId,
    @NotNull LocalDate heldOn,
    @Size(max = 20_000) @PlainText String report,
    @Size(max = 5_000) @PlainText String followUp,
    LocalDate followUpBy,
    boolean followUpDone) {

  /** The same, with the follow-up that another system has no words for. */
  MeetingRequest over(MeetingView standing) {
    boolean saysNothing = followUp == null && followUpBy == null && !followUpDone;
    return saysNothing
        ? new MeetingRequest(
            expertId,
            heldOn,
            report,
            standing.followUp(),
            standing.followUpBy(),
            standing.followUpDone())
        : this;
  }
}
