package org.sptt.directory.initiative;

import java.time.LocalDate;
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
    String difficulties) {

  /** Without who leads it: that may be a person. */
  InitiativeView pseudonymous() {
    return new InitiativeView(
        id, title, null, place, category, spottedOn, story, successes, difficulties);
  }
}
