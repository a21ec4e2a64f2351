package org.sptt.training.places;

import java.util.UUID;

/**
 * A session may have free places that it had not. Observed inside the transaction, by whoever
 * offers them to those who wait.
 */
public record PlacesChanged(UUID sessionId) {}
