package org.sptt.survey.questionnaire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people answered a questionnaire.
 *
 * @param invitedToJoin they were invited to join the programme's approach; no when left out
 */
@Schema(
    examples =
        """
        {"questionnaireId":"5d8f3c1e-7f0a-4c7e-9b51-1a2b3c4d5e6f","countedOn":"2023-06-15",\
        "number":114,"invitedToJoin":true}""")
record RespondentCountRequest(
    @NotNull UUID questionnaireId,
    @NotNull LocalDate countedOn,
    @NotNull Integer number,
    boolean invitedToJoin) {}
