package org.sptt.survey.interview;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.messaging.ImportedRepository;
import org.sptt.messaging.Sight;

/** The collective interviews of the programme. */
@ApplicationScoped
class CollectiveInterviews extends ImportedRepository<CollectiveInterview> {

  static final String NOUN = "collective interview";

  CollectiveInterviews() {
    super(NOUN);
  }

  Page<CollectiveInterview> page(PageRequest wanted, Sight sight) {
    return page(wanted, Sight.covers("hostStructureId"), sight.parameters());
  }
}
