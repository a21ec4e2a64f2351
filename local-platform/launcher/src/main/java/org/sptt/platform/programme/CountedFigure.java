package org.sptt.platform.programme;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as the reporting service counts it.
 *
 * @param value empty when there is nothing to take an extreme of
 */
record CountedFigure(String id, String label, Optional<BigDecimal> value) {}
