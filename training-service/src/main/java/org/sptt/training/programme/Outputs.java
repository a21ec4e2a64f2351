package org.sptt.training.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** What the programme made. */
@ApplicationScoped
class Outputs extends ImportedRepository<Output> {

  Outputs() {
    super("output");
  }
}
