package org.sptt.training.session;

import java.util.UUID;

/**
 * A published session will not take place. Observed inside the transaction, by whoever tells those
 * who have a place or wait for one.
 *
 * @param sequence how often the session's calendar entry has changed
 */
public record SessionCalledOff(UUID sessionId, int sequence) {}
