package org.sptt.reporting.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something countable.
 *
 * @param id unique, and the same whenever the same events are applied
 * @param kind what is counted, for example {@code attendance}
 * @param day when it happened, or from when on it holds; null while nobody knows, and then it
 *     counts nowhere
 * @param until first day on which it no longer holds; null when it holds for ever
 * @param quantity what it adds to a sum; 1 where nothing is summed
 * @param attributes what can be filtered, grouped and broken down by; unknown ones are absent
 * @param borrows the lenders whose attributes complete its own
 */
public record Fact(
    String id,
    String kind,
    LocalDate day,
    LocalDate until,
    BigDecimal quantity,
    Map<String, String> attributes,
    List<String> borrows) {

  /** A value that says itself when nothing is known. */
  public static final String UNKNOWN = "unknown";

  /** The kinds that last from their day on, where others happen on it. */
  public static final Set<String> LASTING = Set.of("membership");

  /** The kinds each of which tells of somebody, or adds up how many they were. */
  public static final Set<String> OF_PEOPLE =
      Set.of(
          "attendance",
          "registration",
          "membership",
          "workshop-attendance",
          "follow-up-interview",
          "people-heard",
          "head-count",
          "consultation-group",
          "speaker",
          "respondents");

  /** The attribute that says who it was, whatever keys the person has. */
  public static final String PERSON = "person";

  /** The attribute that says under which key it was recorded. */
  public static final String PERSON_KEY = "person-key";

  /** The attribute that says who spoke at a session. */
  public static final String SPEAKER = "speaker";

  /** The attributes each of whose values is somebody. */
  public static final Set<String> SOMEBODY = Set.of(PERSON, PERSON_KEY, SPEAKER);

  /** The attribute that says what became of a place that somebody asked for. */
  public static final String PLACE_STATUS = "place-status";

  /** The attribute that holds the day, so that a lender can lend one. */
  static final String DAY = "day";

  public Fact {
    attributes = Map.copyOf(attributes);
    borrows = List.copyOf(borrows);
  }

  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  public boolean holdsOn(LocalDate date) {
    return day != null && !date.isBefore(day) && (until == null || date.isBefore(until));
  }

  Fact normalised() {
    BigDecimal plain = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
    return new Fact(id, kind, day, until, plain, attributes, borrows);
  }

  /**
   * All that may complete it; a person's other record lends who the person is, and a structure's
   * other record which structure it is.
   */
  List<String> lenders() {
    List<String> lenders = new ArrayList<>(borrows);
    for (String lender : borrows) {
      if (lender.startsWith(Lenders.STRUCTURE)) {
        lenders.add(Lenders.SAME_STRUCTURE + Lenders.id(lender));
      }
    }
    attribute(PERSON_KEY).ifPresent(key -> lenders.add(Lenders.PERSON + key));
    return lenders;
  }

  Fact with(Map<String, String> completed) {
    String known = completed.get(DAY);
    return new Fact(
        id,
        kind,
        known == null ? null : LocalDate.parse(known),
        until,
        quantity,
        completed,
        borrows);
  }
}
