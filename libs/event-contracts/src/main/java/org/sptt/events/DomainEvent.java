package org.sptt.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Something that happened, as told to other services. Carries no direct identifier of a person (no
 * name, e-mail, phone or free text): people appear as a {@link PersonKey} and the categories that
 * figures need.
 */
public interface DomainEvent {

  /**
   * The id by which events are kept in order: all events of one aggregate arrive as they were
   * recorded.
   */
  @JsonIgnore
  UUID aggregateId();

  /** Where it is told. */
  @JsonIgnore
  default String topic() {
    return EventContracts.topicsOf(getClass()).get(0);
  }
}
