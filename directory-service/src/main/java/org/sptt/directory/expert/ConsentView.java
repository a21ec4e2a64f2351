package org.sptt.directory.expert;

import java.time.LocalDate;
import java.util.UUID;

/** A consent, whether it still holds or not. */
record ConsentView(
    UUID id,
    ConsentField field,
    String purpose,
    LocalDate givenOn,
    LocalDate expiresOn,
    LocalDate withdrawnOn,
    boolean holds) {

  public String fieldWord() {
    return field.word();
  }
}
