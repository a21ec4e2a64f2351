package org.sptt.platform.programme;

import java.math.BigDecimal;

/**
 * A difference that is known and explained. It covers these two values only: any other difference
 * of the same figure is an error again.
 */
record DeclaredDifference(String figure, BigDecimal published, BigDecimal counted, String reason) {

  boolean covers(String id, BigDecimal publishedValue, BigDecimal countedValue) {
    return figure.equals(id)
        && published.compareTo(publishedValue) == 0
        && counted.compareTo(countedValue) == 0;
  }
}
