package org.sptt.survey.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.KindWord;

/**
 * A questionnaire.
 *
 * @param kind what it is, in the programme's own words
 */
@Schema(
    examples =
        """
        {"title":"Enquête régionale","kind":"regional-survey"}""")
record QuestionnaireRequest(@NotBlank @Size(max = 200) String title, @KindWord String kind) {}
