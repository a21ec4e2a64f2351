package org.sptt.directory.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sptt.directory.contact.Contact;
import org.sptt.edge.page.FrenchWords;

/** A public entry that was found; what is unknown is left out. */
record Hit(
    UUID id,
    EntryKind kind,
    String name,
    String about,
    String place,
    String department,
    String category,
    List<String> themes,
    List<String> offers,
    String presentation,
    Contact contact) {

  String offersInFrench() {
    return offers.stream().map(FrenchWords::word).collect(Collectors.joining(", "));
  }

  /** Where its card is. */
  public String page() {
    return kind.cards() + id;
  }
}
