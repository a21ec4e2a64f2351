package org.sptt.training.export;

import java.util.Optional;
import java.util.UUID;
import org.sptt.messaging.Sight;

/**
 * Which registrations are wanted.
 *
 * @param session empty for those of all sessions
 * @param sight whose the reader may see
 */
record Selection(Optional<UUID> session, boolean onlyWhoCame, Sight sight) {}
