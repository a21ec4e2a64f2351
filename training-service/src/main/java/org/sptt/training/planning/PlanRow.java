package org.sptt.training.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.sptt.events.Standing;

/** A session in the coordinators' list. */
public record PlanRow(
    UUID id,
    String title,
    String kind,
    Standing standing,
    boolean published,
    boolean moved,
    LocalDate startsOn,
    LocalDate endsOn,
    long confirmed,
    long waiting,
    long came) {

  /** A word of the programme's list. */
  public String stage() {
    return switch (standing) {
      case HELD -> "held";
      case CANCELLED -> "cancelled";
      case PLANNED -> published ? moved ? "moved" : "planned" : "draft";
    };
  }
}
