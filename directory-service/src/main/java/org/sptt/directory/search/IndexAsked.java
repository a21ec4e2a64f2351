package org.sptt.directory.search;

import java.util.Set;
import java.util.UUID;

/**
 * Whoever has entries puts them into the index anew.
 *
 * @param ids those that are meant; empty for all
 */
public record IndexAsked(Set<UUID> ids) {

  public boolean isFor(UUID id) {
    return ids.isEmpty() || ids.contains(id);
  }
}
