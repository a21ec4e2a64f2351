package org.sptt.training.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sptt.events.SessionRecorded;
import org.sptt.training.agenda.Agenda;
import org.sptt.training.agenda.AgendaEntry;

/** Notes for each site what happened to a session that everyone may know of. */
@ApplicationScoped
class NoteSessions {

  private record Message(String type, Instant timestamp, AgendaEntry data) {}

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Agenda agenda;
  private final ObjectMapper json;
  private final Clock clock;

  NoteSessions(
      Webhooks webhooks, Deliveries deliveries, Agenda agenda, ObjectMapper json, Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.agenda = agenda;
    this.json = json;
    this.clock = clock;
  }

  /**
   * In the transaction that changes the session: a site is told of it if and only if it commits.
   */
  void note(@Observes SessionRecorded event) {
    List<Webhook> told = webhooks.told();
    if (!told.isEmpty()) {
      agenda
          .entry(event.sessionId())
          .map(this::message)
          .ifPresent(
              content ->
                  told.forEach(
                      webhook ->
                          deliveries.persist(new Delivery(webhook, content, clock.instant()))));
    }
  }

  private String message(AgendaEntry session) {
    String type = session.isCancelled() ? "session.cancelled" : "session.changed";
    try {
      return json.writeValueAsString(new Message(type, clock.instant(), session));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an entry of the agenda can be written", e);
    }
  }
}
