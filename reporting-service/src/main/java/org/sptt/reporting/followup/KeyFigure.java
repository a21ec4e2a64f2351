package org.sptt.reporting.followup;

import java.math.BigDecimal;
import org.sptt.reporting.chart.Chart;

/**
 * A figure to keep an eye on.
 *
 * @param trend of the last two years
 */
public record KeyFigure(String indicator, String label, BigDecimal value, Chart trend) {}
