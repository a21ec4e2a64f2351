package org.sptt.training.headcount;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.edge.PlainText;

/** A head count as a page's form has it. */
record CountForm(
    @NotNull LocalDate countedOn,
    @NotNull @Min(1) @Max(1_000_000) Integer number,
    @Size(max = 1_000) @PlainText String note) {

  HeadCountRequest request(UUID offeringId) {
    return new HeadCountRequest(offeringId, countedOn, number, note);
  }
}
