package org.sptt.survey.overview;

import java.util.UUID;

/** A questionnaire with how many questions it asks. */
public record QuestionnaireRow(UUID id, String title, long questions) {}
