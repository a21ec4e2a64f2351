package org.sptt.directory.merging;

import java.util.UUID;

/** Two records, in whichever order they were named. */
public record Pair(UUID one, UUID other) {

  public static Pair of(UUID first, UUID second) {
    // As the database compares them: by their text.
    return first.toString().compareTo(second.toString()) < 0
        ? new Pair(first, second)
        : new Pair(second, first);
  }
}
