package org.sptt.messaging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.events.Topics;

/**
 * The events that a service refused: kept in its database for people, and told on the dead-letter
 * topic for machines.
 */
@ApplicationScoped
class DeadLetters implements PanacheRepositoryBase<DeadLetter, UUID> {

  private static final int SHOWN = 500;

  private final Outbox outbox;
  private final Inbox inbox;
  private final Clock clock;
  private final String service;

  DeadLetters(
      Outbox outbox,
      Inbox inbox,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.outbox = outbox;
    this.inbox = inbox;
    this.clock = clock;
    this.service = service;
  }

  /** Sets a record aside; the same record again changes nothing. */
  @Transactional
  void add(IncomingRecord record, String reason) {
    UUID id = record.deadLetterId();
    if (findByIdOptional(id).isEmpty()) {
      DeadLetter letter = new DeadLetter(record, reason, clock.instant());
      persist(letter);
      outbox.store(id, Topics.DEAD_LETTERS, service, letter.told(service));
    }
  }

  /** The oldest that wait to be replayed. */
  List<DeadLetter> waiting() {
    return find("replayedAt is null order by refusedAt, id").page(0, SHOWN).list();
  }

  /** Applies it now; when that fails again, nothing is changed and the failure is thrown. */
  @Transactional
  void replay(DeadLetter letter) {
    inbox.apply(List.of(letter.record().read()));
    letter.replayed(clock.instant());
  }
}
