package org.sptt.training.interview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An interview in a list for those who do it.
 *
 * @param person what the person is called
 * @param doneOn null while it is to be done
 * @param consent how the person may be quoted today
 */
public record InterviewRow(
    UUID id,
    String person,
    String email,
    String session,
    LocalDate sessionStartsOn,
    LocalDate doneOn,
    String consent) {}
