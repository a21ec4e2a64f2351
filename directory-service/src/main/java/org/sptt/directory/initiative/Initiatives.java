package org.sptt.directory.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.directory.naming.ByName;
import org.sptt.messaging.ImportedRepository;

/** The programme's collection of inspiring initiatives. */
@ApplicationScoped
class Initiatives extends ImportedRepository<Initiative> {

  Initiatives() {
    super("initiative");
  }

  ByName<Initiative> inOrderOfNames() {
    return new ByName<>(this, Initiative::foldedName);
  }
}
