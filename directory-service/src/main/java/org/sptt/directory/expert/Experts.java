package org.sptt.directory.expert;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sptt.directory.naming.ByName;
import org.sptt.messaging.ImportedRepository;

/** The directory of experts and resource structures. */
@ApplicationScoped
class Experts extends ImportedRepository<Expert> {

  Experts() {
    super("expert");
  }

  ByName<Expert> inOrderOfNames() {
    return new ByName<>(this, Expert::foldedName);
  }

  /** All, in the order of their names. */
  List<Expert> byName() {
    return listAll(Sort.by("foldedName", "id"));
  }
}
