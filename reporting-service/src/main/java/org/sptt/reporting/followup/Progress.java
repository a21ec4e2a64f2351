package org.sptt.reporting.followup;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far a figure is on its way to its target.
 *
 * @param percent in whole percents from 0 to 100
 * @param late whether the day is past and the target is not reached
 */
public record Progress(
    String indicator,
    String label,
    BigDecimal value,
    BigDecimal target,
    LocalDate due,
    int percent,
    boolean late) {}
