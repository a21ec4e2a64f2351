package org.sptt.reporting.report;

import jakarta.validation.constraints.NotNull;
import org.sptt.edge.Edition;

/**
 * A step that needs nothing but to know what was looked at.
 *
 * @param version of the report that the page showed
 */
record SeenForm(@NotNull Integer version) {

  String seen() {
    return Edition.tag(version).toString();
  }
}
