package org.sptt.reporting.report;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sptt.edge.Edition;

/**
 * What is to be done to a block where it stands: one of the three names it.
 *
 * @param version of the report that the page showed
 */
record OrderForm(@NotNull Integer version, UUID up, UUID down, UUID remove) {

  String seen() {
    return Edition.tag(version).toString();
  }
}
