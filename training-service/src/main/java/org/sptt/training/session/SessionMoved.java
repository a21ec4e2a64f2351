package org.sptt.training.session;

import java.util.UUID;

/**
 * A published session has another time or place than people were told. Observed inside the
 * transaction, by whoever tells them.
 *
 * @param sequence how often the session's calendar entry has changed
 */
public record SessionMoved(UUID sessionId, int sequence) {}
