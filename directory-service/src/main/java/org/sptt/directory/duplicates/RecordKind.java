package org.sptt.directory.duplicates;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be entered twice. */
enum RecordKind {
  STRUCTURES,
  PEOPLE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RecordKind> named(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findAny();
  }
}
