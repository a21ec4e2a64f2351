package org.sptt.directory.rights;

import java.time.LocalDateTime;

/**
 * What one service sent for a copy.
 *
 * @param json an object: the entries of each of its stores
 */
record DataCopyPart(String service, LocalDateTime receivedAt, String json) {}
