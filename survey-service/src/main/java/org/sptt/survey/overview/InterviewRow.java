package org.sptt.survey.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.events.Standing;

/**
 * A collective interview as a page shows it: people heard are numbers.
 *
 * @param host the name of the structure; null while the directory has not told it
 * @param plannedOn null when unknown
 * @param heldOn null until it is held
 */
public record InterviewRow(
    UUID id,
    String host,
    Standing status,
    LocalDate plannedOn,
    LocalDate heldOn,
    int women,
    int men,
    int unknown,
    List<String> themes) {

  /** The word of the status, for example {@code held}. */
  public String statusWord() {
    return status.name().toLowerCase(java.util.Locale.ROOT);
  }

  public int heard() {
    return women + men + unknown;
  }
}
