package org.sptt.reporting.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the programme wants to have reached.
 *
 * @param due the day by which
 */
public record Target(String indicator, LocalDate due, BigDecimal value) {}
