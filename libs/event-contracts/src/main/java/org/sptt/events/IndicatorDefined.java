package org.sptt.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A version of an indicator was adopted. Told by reporting to itself, so that a replay from zero
 * brings the definitions back with the facts.
 *
 * @param of the kind of fact that is counted; null for a cell of another indicator
 * @param where which facts count: for each attribute, the values allowed
 * @param cellOf the indicator of whose breakdown this one is a cell; null when it counts itself
 */
@EventContract(type = "indicator-defined.v1", topic = Topics.REPORTING)
public record IndicatorDefined(
    String indicator,
    int version,
    String section,
    String labelFr,
    String labelEn,
    String unit,
    String of,
    String measure,
    String by,
    String per,
    int atLeast,
    Map<String, List<String>> where,
    String cellOf,
    Map<String, String> cell,
    List<String> breakdowns)
    implements DomainEvent {

  public IndicatorDefined {
    where = where == null ? Map.of() : Map.copyOf(where);
    cell = cell == null ? Map.of() : Map.copyOf(cell);
    breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
  }

  @Override
  @JsonIgnore
  public UUID aggregateId() {
    return UUID.nameUUIDFromBytes(("indicator/" + indicator).getBytes(StandardCharsets.UTF_8));
  }
}
