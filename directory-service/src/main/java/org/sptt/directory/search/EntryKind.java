package org.sptt.directory.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the public can look for. */
public enum EntryKind {
  /** Whoever advises, trains or testifies. */
  @JsonProperty("resource")
  RESOURCE("/directory/", "/directory/ressources/"),
  @JsonProperty("structure")
  STRUCTURE("/directory/structures", "/directory/structures/"),
  @JsonProperty("initiative")
  INITIATIVE("/directory/initiatives", "/directory/initiatives/");

  private final String list;
  private final String cards;

  EntryKind(String list, String cards) {
    this.list = list;
    this.cards = cards;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How an address names it. */
  public static EntryKind fromString(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String list() {
    return list;
  }

  /** The path of one entry's card, but for its id. */
  String cards() {
    return cards;
  }
}
