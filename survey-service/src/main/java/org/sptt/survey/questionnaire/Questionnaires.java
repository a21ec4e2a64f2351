package org.sptt.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** The programme's questionnaires. */
@ApplicationScoped
class Questionnaires extends ImportedRepository<Questionnaire> {

  Questionnaires() {
    super("questionnaire");
  }
}
