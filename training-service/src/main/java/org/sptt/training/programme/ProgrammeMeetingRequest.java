package org.sptt.training.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.KindWord;

/**
 * A steering or evaluation-framing meeting.
 *
 * @param functions how many took part, by function
 */
@Schema(
    examples =
        """
        {"kind":"steering","heldOn":"2023-10-12","functions":{"coordinator":2,"director":1}}""")
record ProgrammeMeetingRequest(
    @NotNull @KindWord String kind,
    @NotNull LocalDate heldOn,
    @Size(max = 30) Map<@KindWord String, @NotNull Integer> functions) {

  ProgrammeMeetingRequest {
    functions = functions == null ? Map.of() : functions;
  }
}
