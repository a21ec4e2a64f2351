package org.sptt.survey.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as it is asked. */
@Schema(
    examples =
        """
        {"id":"9a4e2f10-3c55-4a6b-8f0d-7e6d5c4b3a21",\
        "questionnaireId":"5d8f3c1e-7f0a-4c7e-9b51-1a2b3c4d5e6f",\
        "wording":"Souhaitez-vous rejoindre une démarche collective sur l'inclusion ?",\
        "theme":"inclusion","askedOn":"2023-04-03"}""")
record QuestionView(
    UUID id, UUID questionnaireId, String wording, String theme, LocalDate askedOn) {}
