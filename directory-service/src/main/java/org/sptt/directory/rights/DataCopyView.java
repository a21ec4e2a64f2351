package org.sptt.directory.rights;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A copy that somebody asked for, and which services have sent their part.
 *
 * @param awaited those that have not yet
 * @param expiresAt when it goes
 */
record DataCopyView(
    UUID id,
    UUID personKey,
    LocalDateTime orderedAt,
    LocalDateTime expiresAt,
    List<String> services,
    List<String> awaited) {}
