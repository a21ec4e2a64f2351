package org.sptt.platform.programme;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure as a report printed it.
 *
 * @param periodEnd the date as of which it was counted
 */
record PublishedFigure(String id, LocalDate periodEnd, String label, BigDecimal value) {}
