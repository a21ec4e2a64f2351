package org.sptt.reporting.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Edition;
import org.sptt.reporting.chart.Shape;

/**
 * A block as a page's form has it.
 *
 * @param version of the report that the page showed
 * @param after the block that a new one follows; absent to begin with it
 * @param look whether it is only to be looked at, and not kept yet; absent to keep it
 */
record BlockForm(
    @NotNull Integer version,
    UUID after,
    @NotNull Block.Kind kind,
    @Size(max = 20_000) String text,
    List<String> indicators,
    String by,
    Shape shape,
    @Size(max = 200) String source,
    LocalDate consentUntil,
    UUID interview,
    String look) {

  boolean isOnlyLookedAt() {
    return look != null;
  }

  Block block() {
    return new Block(null, kind, text, indicators, by, shape, source, consentUntil, interview);
  }

  String seen() {
    return Edition.tag(version).toString();
  }
}
