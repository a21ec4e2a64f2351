package org.sptt.directory.duplicates;

import java.util.List;
import java.util.UUID;

/**
 * A record, as far as is needed to see whether it is the same as another.
 *
 * @param details what tells it apart, in the order of its weight
 */
record RecordCard(UUID id, String name, List<String> details) {}
