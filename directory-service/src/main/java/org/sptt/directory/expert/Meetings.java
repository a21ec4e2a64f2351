package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** The meetings held with the directory's entries. */
@ApplicationScoped
class Meetings extends ImportedRepository<Meeting> {

  Meetings() {
    super("meeting");
  }
}
