package org.sptt.training.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When someone came, or that they did not.
 *
 * @param halfDays in order, each once
 * @param absence empty for who came, and while nobody has said
 */
public record Presence(List<HalfDay> halfDays, Optional<Absence> absence) {

  public Presence {
    halfDays = halfDays.stream().distinct().sorted().toList();
  }

  /**
   * For example {@code 2023-03-14:am 2023-03-14:pm}, or {@code excused}; empty for nothing known.
   */
  public String written() {
    return absence
        .map(Absence::word)
        .orElseGet(() -> halfDays.stream().map(HalfDay::written).collect(Collectors.joining(" ")));
  }
}
