package org.sptt.experimentation.experimentation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An experimentation as a page shows it.
 *
 * @param structure the name of the structure; null while the directory has not told it
 * @param toDoListFilledOn null when it has no to-do list yet
 */
public record ExperimentationRow(
    UUID id,
    UUID structureId,
    String title,
    ExperimentationStatus status,
    LocalDate proposedOn,
    List<String> themes,
    String structure,
    LocalDate toDoListFilledOn) {}
