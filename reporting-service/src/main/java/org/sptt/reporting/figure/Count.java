package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was counted: the whole, empty where there is nothing to take an extreme of, and the cells of
 * a dimension by their values.
 */
record Count(Optional<BigDecimal> whole, Map<String, BigDecimal> cells) {

  Count {
    cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
  }
}
