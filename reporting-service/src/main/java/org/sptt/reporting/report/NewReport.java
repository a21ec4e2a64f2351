package org.sptt.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.OneLine;

/**
 * What a report begins with.
 *
 * @param asOf the date that its figures are to be of
 * @param copied the report whose blocks it begins with; left out, it is laid out after the sections
 *     of the indicators
 */
record NewReport(
    @NotBlank @Size(max = 200) @OneLine String title, @NotNull LocalDate asOf, UUID copied) {

  Optional<UUID> pattern() {
    return Optional.ofNullable(copied);
  }
}
