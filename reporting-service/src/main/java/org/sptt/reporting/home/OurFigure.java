package org.sptt.reporting.home;

import java.math.BigDecimal;

/**
 * A figure of a structure beside the programme's.
 *
 * @param then the structure's own, as of the report's date
 * @param programme as the latest report has it for everyone
 * @param now the structure's own, today
 */
public record OurFigure(String label, BigDecimal then, String programme, BigDecimal now) {}
