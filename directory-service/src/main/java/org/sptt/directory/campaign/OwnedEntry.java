package org.sptt.directory.campaign;

import java.util.UUID;

/**
 * An entry whose owner can be asked about it.
 *
 * @param email where its owner is reached; empty when nobody knows
 * @param freshness out of 100
 */
public record OwnedEntry(UUID id, String name, String email, int freshness) {}
