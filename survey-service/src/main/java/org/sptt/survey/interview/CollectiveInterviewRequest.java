package org.sptt.survey.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.events.Standing;

/**
 * A discussion with people excluded from science. Has no place for a name or for what someone said.
 *
 * @param hostStructureId a structure of the directory
 * @param plannedOn the day on which it was agreed with the host
 * @param heldOn only once it is held
 * @param heard only once it is held
 * @param themes in the programme's own words; none when left out
 */
@Schema(
    examples =
        """
        {"hostStructureId":"50000000-0000-4000-8000-000000000001","status":"held",\
        "plannedOn":"2024-04-04","heldOn":"2024-06-19",\
        "heard":{"women":1,"men":6,"unknown":0},"themes":["publics"]}""")
record CollectiveInterviewRequest(
    @NotNull UUID hostStructureId,
    @NotNull Standing status,
    @NotNull LocalDate plannedOn,
    LocalDate heldOn,
    HeardRequest heard,
    @Size(max = 20) List<@NotBlank @Size(max = 60) String> themes) {

  CollectiveInterviewRequest {
    heard = heard == null ? HeardRequest.NOBODY : heard;
    themes = themes == null ? List.of() : themes;
  }
}
