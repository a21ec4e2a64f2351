package org.sptt.survey.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people answered a questionnaire. */
@Schema(
    examples =
        """
        {"id":"c1d2e3f4-0a1b-4c2d-8e3f-4a5b6c7d8e9f",\
        "questionnaireId":"5d8f3c1e-7f0a-4c7e-9b51-1a2b3c4d5e6f","countedOn":"2023-06-15",\
        "number":114,"invitedToJoin":true}""")
record RespondentCountView(
    UUID id, UUID questionnaireId, LocalDate countedOn, int number, boolean invitedToJoin) {}
