package org.sptt.training.places;

import java.util.Optional;

/**
 * A place somebody has.
 *
 * @param share the reserved share it is one of; null for one of those that are for everyone
 */
public record Seat(String share) {

  /** A place that is for everyone. */
  public static final Seat OF_ALL = new Seat(null);

  Optional<String> reservedFor() {
    return Optional.ofNullable(share);
  }
}
