package org.sptt.directory.expert;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting that was held; evaluators are not shown its report and follow-up. */
record MeetingView(
    UUID id,
    UUID expertId,
    LocalDate heldOn,
    String report,
    String followUp,
    LocalDate followUpBy,
    boolean followUpDone) {

  /** A meeting that nothing is written of yet. */
  static final MeetingView BLANK = new MeetingView(null, null, null, null, null, null, false);

  MeetingView pseudonymous() {
    return new MeetingView(id, expertId, heldOn, null, null, followUpBy, followUpDone);
  }
}
