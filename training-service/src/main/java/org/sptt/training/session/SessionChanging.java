package org.sptt.training.session;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A known session is about to be moved or called off. Observed inside the transaction, before
 * anything is changed, by features that may refuse it.
 */
public record SessionChanging(
    UUID sessionId, boolean toBeCancelled, LocalDate startsOn, LocalDate endsOn) {}
