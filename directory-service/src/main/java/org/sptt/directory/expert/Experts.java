package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** The directory of experts and resource structures. */
@ApplicationScoped
class Experts extends ImportedRepository<Expert> {

  Experts() {
    super("expert");
  }
}
