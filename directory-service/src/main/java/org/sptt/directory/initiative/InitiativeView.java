package org.sptt.directory.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An inspiring initiative; what is unknown, or not for the reader, is left out. */
record InitiativeView(
    UUID id,
    String title,
    String ledBy,
    String place,
    String category,
    LocalDate spottedOn,
    String story,
    String successes,
    String difficulties,
    String goodPractice,
    List<String> links) {

  /** An initiative that nothing is written of yet. */
  static final InitiativeView BLANK =
      new InitiativeView(null, null, null, null, null, null, null, null, null, null, List.of());

  /** Without who leads it: that may be a person. */
  InitiativeView pseudonymous() {
    return new InitiativeView(
        id,
        title,
        null,
        place,
        category,
        spottedOn,
        story,
        successes,
        difficulties,
        goodPractice,
        links);
  }

  /** A link a line, as forms have them. */
  public String linksByLine() {
    return String.join("\n", links);
  }
}
