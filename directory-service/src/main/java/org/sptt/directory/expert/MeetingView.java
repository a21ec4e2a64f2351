package org.sptt.directory.expert;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting that was held; evaluators are not shown its report. */
record MeetingView(UUID id, UUID expertId, LocalDate heldOn, String report) {

  MeetingView pseudonymous() {
    return new MeetingView(id, expertId, heldOn, null);
  }
}
