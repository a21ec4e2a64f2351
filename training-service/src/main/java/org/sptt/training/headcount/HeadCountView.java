package org.sptt.training.headcount;

import java.time.LocalDate;
import java.util.UUID;

/** People reached without names; evaluators are not shown the note. */
record HeadCountView(UUID id, UUID offeringId, LocalDate countedOn, int number, String note) {

  HeadCountView pseudonymous() {
    return new HeadCountView(id, offeringId, countedOn, number, null);
  }
}
