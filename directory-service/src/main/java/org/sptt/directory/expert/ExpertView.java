package org.sptt.directory.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An entry of the directory; what is unknown, or not for the reader, is left out. */
record ExpertView(
    UUID id,
    ExpertKind kind,
    String name,
    String affiliation,
    UUID structureId,
    String department,
    String category,
    List<String> offers,
    LocalDate listedOn) {

  /** The same without what says who a person is. */
  ExpertView pseudonymous() {
    return kind == ExpertKind.STRUCTURE
        ? this
        : new ExpertView(id, kind, null, null, structureId, department, category, offers, listedOn);
  }
}
