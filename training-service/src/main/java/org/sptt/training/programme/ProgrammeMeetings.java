package org.sptt.training.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** The meetings that steer and evaluate the programme. */
@ApplicationScoped
class ProgrammeMeetings extends ImportedRepository<ProgrammeMeeting> {

  ProgrammeMeetings() {
    super("programme meeting");
  }
}
