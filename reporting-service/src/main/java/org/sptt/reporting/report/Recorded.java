package org.sptt.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.figure.FigureWords;

/**
 * A fact that was recorded, corrected or taken back after a report was published; persons by their
 * keys.
 *
 * @param day null while nobody knows
 * @param event which told it last
 */
record Recorded(
    String id,
    Change change,
    LocalDate day,
    Instant at,
    String event,
    Map<String, String> attributes) {

  static final Comparator<Recorded> AS_TOLD =
      Comparator.comparing(Recorded::at).thenComparing(Recorded::id);

  private static final List<String> SHOWN =
      List.of(
          Fact.PERSON,
          "gender",
          "engagement",
          "status",
          Fact.PLACE_STATUS,
          "department",
          "kind",
          "theme");

  /** What became of it. */
  enum Change {
    ADDED,
    CORRECTED,
    TAKEN_BACK
  }

  public String changeWord() {
    return FigureWords.standing(change.name());
  }

  /** The day on which that was recorded, where clocks show this zone's time. */
  public LocalDate recordedOn(ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }

  /** What is known of it, as pages call it. */
  public List<String> details() {
    return SHOWN.stream()
        .filter(attributes::containsKey)
        .map(
            name ->
                FigureWords.dimension(name) + " : " + FigureWords.cell(name, attributes.get(name)))
        .toList();
  }
}
