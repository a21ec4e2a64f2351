package org.sptt.directory.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** A round of questions to the owners of entries, and how many have answered. */
record Campaign(
    UUID id, LocalDateTime startedAt, LocalDate until, int asked, int sent, int answered) {

  /** Mails that are still to be sent. */
  public int waiting() {
    return asked - sent;
  }
}
