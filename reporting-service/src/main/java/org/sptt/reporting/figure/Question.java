package org.sptt.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is asked of an indicator.
 *
 * @param asOf the last day that counts
 * @param from the first day that counts, so that only what happened from then on does; absent for
 *     all that is before
 * @param knownOn only what was recorded by then counts; absent for all that is known now
 * @param version of the definition; absent for the one in force
 * @param filters for each dimension, the cells of which only one may be counted
 * @param by the dimension to take the figure apart by, any that facts have; absent for the whole
 *     only
 */
public record Question(
    String indicator,
    LocalDate asOf,
    Optional<LocalDate> from,
    Optional<Instant> knownOn,
    Optional<Integer> version,
    Map<String, Set<String>> filters,
    Optional<String> by) {

  public Question {
    Map<String, Set<String>> sorted = new TreeMap<>();
    filters.forEach((dimension, cells) -> sorted.put(dimension, Set.copyOf(cells)));
    filters = java.util.Collections.unmodifiableMap(sorted);
  }

  public static Question of(String indicator, LocalDate asOf) {
    return new Question(
        indicator,
        asOf,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  public Question takenApartBy(String dimension) {
    return new Question(indicator, asOf, from, knownOn, version, filters, Optional.of(dimension));
  }

  public Question asKnownOn(Instant instant) {
    return new Question(indicator, asOf, from, Optional.of(instant), version, filters, by);
  }

  public Question since(LocalDate firstDay) {
    return new Question(indicator, asOf, Optional.of(firstDay), knownOn, version, filters, by);
  }

  public Question inVersion(int number) {
    return new Question(indicator, asOf, from, knownOn, Optional.of(number), filters, by);
  }

  /**
   * Narrowed to cells of one more dimension; within a dimension asked twice, to what is in both.
   */
  public Question within(String dimension, Set<String> cells) {
    Map<String, Set<String>> narrower = new TreeMap<>(filters);
    narrower.merge(
        dimension,
        cells,
        (one, other) ->
            one.stream().filter(other::contains).collect(java.util.stream.Collectors.toSet()));
    return new Question(indicator, asOf, from, knownOn, version, narrower, by);
  }

  /** The same, asked of a version of an indicator. */
  Question askedOf(String other, int itsVersion) {
    return new Question(other, asOf, from, knownOn, Optional.of(itsVersion), filters, by);
  }

  /** Whether it is about all that happened, as it is known now. */
  boolean isOfNow() {
    return from.isEmpty() && knownOn.isEmpty();
  }
}
