package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was counted.
 *
 * @param whole empty where there is nothing to take an extreme of
 * @param certain how many of the whole are certainly nobody else; empty where that was not counted
 * @param cells of a dimension by their values
 */
record Count(
    Optional<BigDecimal> whole, Optional<BigDecimal> certain, Map<String, BigDecimal> cells) {

  Count(Optional<BigDecimal> whole, Map<String, BigDecimal> cells) {
    this(whole, Optional.empty(), cells);
  }

  Count {
    cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
  }
}
