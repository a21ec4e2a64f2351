package org.sptt.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** How many answered, count by count. */
@ApplicationScoped
class RespondentCounts extends ImportedRepository<RespondentCount> {

  RespondentCounts() {
    super("count of respondents");
  }
}
