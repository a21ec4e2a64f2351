package org.sptt.reporting.suppression;

import java.math.BigDecimal;

/** What stands in a spot, and whether the public sees it. */
record Shown(BigDecimal value, boolean visible) {

  Shown hidden() {
    return new Shown(value, false);
  }
}
