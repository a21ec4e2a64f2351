package org.sptt.training.places;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Places of the capacity that are kept for some.
 *
 * @param name {@code volunteers}, or {@code department-} and the INSEE code of a department
 */
public record ReservedShare(
    @NotNull @Pattern(regexp = "volunteers|department-[0-9AB]{2,3}") String name,
    @Min(1) int places) {}
