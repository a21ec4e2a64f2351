package org.sptt.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.sptt.events.DomainEvent;

/**
 * Enters or changes one thing and records its event, both or neither. An event is recorded only
 * when something really changed, so that importing a folder twice says nothing twice.
 */
@ApplicationScoped
public class Upserts {

  private final Outbox outbox;
  private final Session session;

  Upserts(Outbox outbox, Session session) {
    this.outbox = outbox;
    this.session = session;
  }

  /**
   * Puts a thing under the id by which another system knows it.
   *
   * @param create a new thing, with its id and external id only
   * @param describe gives it all else; called on new and known things alike
   * @param told the event that tells of the thing as it stands afterwards
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T extends Imported> Upsert put(
      ImportedRepository<T> all,
      ExternalId external,
      Function<ExternalId, T> create,
      Consumer<T> describe,
      Function<T, DomainEvent> told) {
    Optional<T> known = all.find(external);
    return put(all, known, () -> create.apply(external), describe, told);
  }

  /** The same for a thing that the caller has looked up in its own way. */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T extends Imported> Upsert put(
      ImportedRepository<T> all,
      Optional<T> known,
      Supplier<T> create,
      Consumer<T> describe,
      Function<T, DomainEvent> told) {
    T thing = known.orElseGet(create);
    describe.accept(thing);
    if (known.isEmpty()) {
      all.persist(thing);
    }
    if (known.isPresent() && !session.isDirty()) {
      return new Upsert(thing.id(), Upsert.Change.UNCHANGED);
    }
    // Flushed first: of two simultaneous changes the loser must fail before its event has a place
    // in the order.
    session.flush();
    outbox.record(told.apply(thing));
    return new Upsert(
        thing.id(), known.isPresent() ? Upsert.Change.CHANGED : Upsert.Change.CREATED);
  }

  /** Takes back what was entered by mistake, and tells so. */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T extends Imported> void remove(ImportedRepository<T> all, T thing, DomainEvent told) {
    all.delete(thing);
    session.flush();
    outbox.record(told);
  }
}
