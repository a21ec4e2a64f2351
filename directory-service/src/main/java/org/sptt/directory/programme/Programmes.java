package org.sptt.directory.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** Holds the one programme, once it has been described. */
@ApplicationScoped
class Programmes extends ImportedRepository<Programme> {

  Programmes() {
    super("programme");
  }
}
