package org.sptt.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;

/**
 * A report as its writers want it.
 *
 * @param lead what it says before all chapters
 * @param asOf the date that its figures are to be of
 * @param blocks in their order; those that come without id are new
 */
record ReportRequest(
    @NotBlank @Size(max = 200) @OneLine String title,
    @Size(max = 2_000) @PlainText String lead,
    @NotNull LocalDate asOf,
    @NotNull @Size(max = 300) List<@Valid @NotNull Block> blocks) {}
