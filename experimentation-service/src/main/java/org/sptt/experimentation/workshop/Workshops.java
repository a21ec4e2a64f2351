package org.sptt.experimentation.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** The follow-up workshops of the programme. */
@ApplicationScoped
class Workshops extends ImportedRepository<Workshop> {

  Workshops() {
    super("workshop");
  }
}
