package org.sptt.training.offering;

/**
 * An offering is of another {@link Nature} than before. Observed inside the transaction of the
 * change, by features whose events repeat the nature.
 */
public record OfferingChanged(Offering offering) {}
