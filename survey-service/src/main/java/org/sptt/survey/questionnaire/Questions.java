package org.sptt.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** The questions of all questionnaires. */
@ApplicationScoped
class Questions extends ImportedRepository<Question> {

  Questions() {
    super("question");
  }
}
