package org.sptt.directory.campaign;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A campaign as it is started.
 *
 * @param answerUntil the last day on which the links are good
 * @param onlyStale asks only about entries that nobody confirmed for six months
 */
record StartForm(@NotNull LocalDate answerUntil, boolean onlyStale) {}
