package org.sptt.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sptt.edge.Edition;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;

/**
 * What stands at the head of a report, as a page's form has it.
 *
 * @param version of the report that the page showed
 */
record HeadForm(
    @NotNull Integer version,
    @NotBlank @Size(max = 200) @OneLine String title,
    @Size(max = 2_000) @PlainText String lead,
    @NotNull LocalDate asOf) {

  String seen() {
    return Edition.tag(version).toString();
  }
}
