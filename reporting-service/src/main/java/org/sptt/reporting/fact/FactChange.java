package org.sptt.reporting.fact;

import java.util.Optional;
import java.util.stream.Stream;

/** A fact as it was and as it is; one of the two may not exist. */
public record FactChange(Optional<Fact> before, Optional<Fact> after) {

  /** The states that figures may depend on. */
  public Stream<Fact> states() {
    return Stream.concat(before.stream(), after.stream());
  }
}
