package org.sptt.directory.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.directory.contact.Contact;

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
    List<String> themes,
    String presentation,
    Contact contact,
    LocalDate listedOn) {

  /** An entry that nothing is written of yet. */
  static final ExpertView BLANK =
      new ExpertView(
          null,
          ExpertKind.STRUCTURE,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          null,
          Contact.UNKNOWN,
          null);

  /** The same without what says who a person is. */
  ExpertView pseudonymous() {
    return kind == ExpertKind.STRUCTURE
        ? this
        : new ExpertView(
            id,
            kind,
            null,
            null,
            structureId,
            department,
            category,
            offers,
            themes,
            null,
            Contact.UNKNOWN,
            listedOn);
  }

  public boolean offers(String what) {
    return offers.contains(what);
  }

  /** A theme a line, as forms have them. */
  public String themesByLine() {
    return String.join("\n", themes);
  }
}
