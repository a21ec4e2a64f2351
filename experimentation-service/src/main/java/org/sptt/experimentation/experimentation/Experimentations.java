package org.sptt.experimentation.experimentation;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.messaging.ImportedRepository;
import org.sptt.messaging.Sight;

/** The projects of all structures. */
@ApplicationScoped
class Experimentations extends ImportedRepository<Experimentation> {

  static final String NOUN = "experimentation";

  Experimentations() {
    super(NOUN);
  }

  Page<Experimentation> page(PageRequest wanted, Sight sight) {
    return page(wanted, Sight.covers("structureId"), sight.parameters());
  }
}
