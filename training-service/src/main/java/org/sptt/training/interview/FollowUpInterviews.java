package org.sptt.training.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sptt.messaging.ImportedRepository;

/** All interviews after trainings. */
@ApplicationScoped
class FollowUpInterviews extends ImportedRepository<FollowUpInterview> {

  FollowUpInterviews() {
    super("follow-up interview");
  }

  Optional<FollowUpInterview> of(UUID sessionId, UUID personKey) {
    return first("sessionId = ?1 and personKey = ?2", sessionId, personKey);
  }
}
