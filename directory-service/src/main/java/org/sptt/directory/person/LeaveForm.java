package org.sptt.directory.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That somebody left a structure.
 *
 * @param day the first on which they were no longer there
 */
record LeaveForm(@NotNull LocalDate day) {}
