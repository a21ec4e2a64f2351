package org.sptt.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.sptt.edge.Refusals;
import org.sptt.events.DomainEvent;

/**
 * Enters or changes one thing and records its event, both or neither. An event is recorded only
 * when something really changed, so that importing a folder twice says nothing twice. Of two
 * simultaneous changes one is refused (409).
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
    Upsert done = write(all, thing, known.isPresent(), describe);
    if (done.change() != Upsert.Change.UNCHANGED) {
      outbox.record(told.apply(thing));
    }
    return done;
  }

  /** Puts a thing that no other service has to hear of by itself. */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T extends Imported> Upsert keep(
      ImportedRepository<T> all,
      ExternalId external,
      Function<ExternalId, T> create,
      Consumer<T> describe) {
    return keep(all, all.find(external), () -> create.apply(external), describe);
  }

  /** The same for a thing that the caller has looked up in its own way. */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T extends Imported> Upsert keep(
      ImportedRepository<T> all, Optional<T> known, Supplier<T> create, Consumer<T> describe) {
    return write(all, known.orElseGet(create), known.isPresent(), describe);
  }

  /** Takes back what was entered by mistake, and tells so. */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T extends Imported> void remove(ImportedRepository<T> all, T thing, DomainEvent told) {
    all.delete(thing);
    flush();
    outbox.record(told);
  }

  private <T extends Imported> Upsert write(
      ImportedRepository<T> all, T thing, boolean known, Consumer<T> describe) {
    describe.accept(thing);
    if (!known) {
      all.persist(thing);
    } else if (!session.isDirty()) {
      return new Upsert(thing.id(), Upsert.Change.UNCHANGED);
    }
    // Flushed first: of two simultaneous changes the loser must fail before its event has a place
    // in the order.
    flush();
    return new Upsert(thing.id(), known ? Upsert.Change.CHANGED : Upsert.Change.CREATED);
  }

  // The database is the judge of who was first; the loser is told so, and is no fault.
  private void flush() {
    try {
      session.flush();
    } catch (OptimisticLockException e) {
      throw Refusals.conflict(
          "changed-meanwhile",
          "Someone else changed it at the same moment. Read it again, then repeat the request.");
    } catch (ConstraintViolationException e) {
      throw contradiction(e);
    }
  }

  private static RuntimeException contradiction(ConstraintViolationException e) {
    return switch (e.getKind()) {
      case UNIQUE ->
          Refusals.conflict(
              "entered-already",
              "The same is entered already, perhaps at this very moment."
                  + " Look at what stands, then repeat the request if it is still needed.");
      case FOREIGN_KEY ->
          Refusals.conflict(
              "still-in-use",
              "Something else refers to it, or what it refers to is gone."
                  + " Remove what refers to it first.");
      default -> e;
    };
  }
}
