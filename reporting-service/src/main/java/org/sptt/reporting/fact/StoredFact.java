package org.sptt.reporting.fact;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A fact as it is kept: what its event said, apart from what lenders lend it, so that it can be
 * completed anew when a lender changes.
 *
 * @param fact completed by the lenders
 * @param own the attributes that its event said
 */
record StoredFact(
    Fact fact, String source, Map<String, String> own, UUID eventId, Instant recordedAt) {

  /** The same fact, completed by these lenders; what it says itself goes before what it borrows. */
  StoredFact completedBy(Map<String, Map<String, String>> lenders) {
    Map<String, String> attributes = new TreeMap<>();
    for (String lender : fact.borrows()) {
      lenders.getOrDefault(lender, Map.of()).forEach(attributes::putIfAbsent);
    }
    attributes.putAll(own);
    return new StoredFact(fact.with(attributes), source, own, eventId, recordedAt);
  }
}
