package org.sptt.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A session of an offering was announced, moved, held or cancelled; carries all that figures need
 * of it.
 *
 * @param offering the offering's external id, stable over imports
 * @param kind the offering's kind, for example {@code webinar}
 * @param title what the agenda calls it; null from producers that did not tell it yet
 * @param days length in days; null for sessions counted in hours
 * @param department INSEE code of the place; null by video or when unknown
 */
@EventContract(type = "session-recorded.v1", topic = Topics.TRAINING)
public record SessionRecorded(
    UUID sessionId,
    UUID offeringId,
    String offering,
    String kind,
    String theme,
    String title,
    Standing status,
    LocalDate announcedOn,
    LocalDate startsOn,
    LocalDate endsOn,
    BigDecimal days,
    String department,
    boolean byVideo,
    List<SessionSpeaker> speakers)
    implements DomainEvent {

  public SessionRecorded {
    speakers = speakers == null ? List.of() : List.copyOf(speakers);
  }

  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}
