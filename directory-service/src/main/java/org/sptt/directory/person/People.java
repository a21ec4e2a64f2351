package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.messaging.ImportedRepository;

/** The professionals of the programme. */
@ApplicationScoped
class People extends ImportedRepository<Person> {

  People() {
    super("person");
  }
}
