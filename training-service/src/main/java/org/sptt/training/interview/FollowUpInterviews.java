package org.sptt.training.interview;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** All interviews after trainings. */
@ApplicationScoped
class FollowUpInterviews extends ImportedRepository<FollowUpInterview> {

  FollowUpInterviews() {
    super("follow-up interview");
  }
}
