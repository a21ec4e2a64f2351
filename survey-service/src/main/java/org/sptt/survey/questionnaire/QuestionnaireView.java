package org.sptt.survey.questionnaire;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A questionnaire.
 *
 * @param externalId the name by which figures know it
 */
@Schema(
    examples =
        """
        {"id":"5d8f3c1e-7f0a-4c7e-9b51-1a2b3c4d5e6f","externalId":"enquete-regionale",\
        "title":"Enquête régionale","kind":"regional-survey"}""")
record QuestionnaireView(UUID id, String externalId, String title, String kind) {}
