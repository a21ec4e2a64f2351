package org.sptt.survey.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question of a questionnaire.
 *
 * @param theme in the programme's own words; left out when it has none
 * @param askedOn the day from which it is asked, which may be still to come
 */
@Schema(
    examples =
        """
        {"questionnaireId":"5d8f3c1e-7f0a-4c7e-9b51-1a2b3c4d5e6f",\
        "wording":"Souhaitez-vous rejoindre une démarche collective sur l'inclusion ?",\
        "theme":"inclusion","askedOn":"2023-04-03"}""")
record QuestionRequest(
    @NotNull UUID questionnaireId,
    @NotBlank @Size(max = 1000) String wording,
    @Size(max = 60) String theme,
    @NotNull LocalDate askedOn) {}
