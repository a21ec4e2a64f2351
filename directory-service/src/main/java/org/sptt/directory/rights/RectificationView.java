package org.sptt.directory.rights;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A correction, and how far it is.
 *
 * @param personKey the person's since
 * @param entries how many were corrected in all services so far
 * @param awaited the services that have not answered yet
 */
public record RectificationView(
    UUID id, UUID personKey, LocalDateTime orderedAt, int entries, List<String> awaited) {}
