package org.sptt.directory.structure;

import java.util.UUID;
import org.sptt.directory.contact.Contact;

/** A structure's card, as entered; what is unknown is left out. */
record StructureView(
    UUID id,
    String name,
    String kind,
    String siret,
    SiretAbsence siretAbsence,
    String commune,
    String communeCode,
    String department,
    String country,
    String category,
    String legalStatus,
    String organization,
    String presentation,
    String accessibility,
    boolean accessibilityNotAssessed,
    Contact contact) {

  /** A card that nothing is written on yet. */
  static final StructureView BLANK =
      new StructureView(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          Contact.UNKNOWN);

  public String siretAbsenceWord() {
    return siretAbsence == null ? "" : siretAbsence.word();
  }
}
