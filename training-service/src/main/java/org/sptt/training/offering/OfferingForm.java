package org.sptt.training.offering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sptt.edge.KindWord;
import org.sptt.edge.OneLine;

/**
 * An offering as a page's form has it.
 *
 * @param version of the offering that the page showed; absent for a new one
 */
record OfferingForm(
    Integer version,
    @NotNull @KindWord String kind,
    @NotBlank @Size(max = 200) @OneLine String title,
    @Size(max = 200) @OneLine String audience,
    @Size(max = 100) @OneLine String theme) {

  OfferingRequest request() {
    return new OfferingRequest(kind, title, audience, theme);
  }
}
