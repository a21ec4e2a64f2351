package org.sptt.reporting.home;

import java.math.BigDecimal;

/**
 * A figure of a structure beside the programme's.
 *
 * @param ours of the structure's own people, today
 * @param programme as the latest report has it for everyone
 */
public record OurFigure(String label, BigDecimal ours, String programme) {}
