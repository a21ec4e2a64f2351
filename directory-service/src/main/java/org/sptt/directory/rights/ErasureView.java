package org.sptt.directory.rights;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An erasure, and who has carried it out.
 *
 * @param completedAt left out until every service has
 */
record ErasureView(
    UUID id, LocalDateTime orderedAt, LocalDateTime completedAt, List<String> services) {}
