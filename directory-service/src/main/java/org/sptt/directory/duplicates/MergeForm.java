package org.sptt.directory.duplicates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Two records that something is decided of.
 *
 * @param pair the id of the one that goes, and of the one that stays
 */
record MergeForm(@NotNull @Pattern(regexp = "[0-9a-f-]{36} [0-9a-f-]{36}") String pair) {

  UUID id() {
    return UUID.fromString(pair.substring(0, pair.indexOf(' ')));
  }

  UUID into() {
    return UUID.fromString(pair.substring(pair.indexOf(' ') + 1));
  }
}
