package org.sptt.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sptt.edge.Refusals;
import org.sptt.known.DirectoryCopy;
import org.sptt.known.KnownParticipant;
import org.sptt.known.Participant;
import org.sptt.messaging.Outbox;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;
import org.sptt.training.session.Session;
import org.sptt.training.session.Sessions;

/**
 * Notes that someone asked for a place in a session, or came to it. Requests for one session follow
 * one another, so that it is neither moved meanwhile nor the same person entered twice.
 */
@ApplicationScoped
class RegisterParticipant {

  private final Sessions sessions;
  private final Registrations registrations;
  private final DirectoryCopy directory;
  private final Upserts upserts;
  private final Outbox outbox;
  private final Seating seating;
  private final Clock clock;

  RegisterParticipant(
      Sessions sessions,
      Registrations registrations,
      DirectoryCopy directory,
      Upserts upserts,
      Outbox outbox,
      Seating seating,
      Clock clock) {
    this.sessions = sessions;
    this.registrations = registrations;
    this.directory = directory;
    this.upserts = upserts;
    this.outbox = outbox;
    this.seating = seating;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Upsert register(UUID sessionId, RegistrationRequest request) {
    Session session = sessions.requireLocked(sessionId);
    return put(
        session,
        request.participant(),
        registration -> {
          boolean heldPlace = registration.holdsPlace();
          registration.answer(request.status());
          seating.settle(registration, heldPlace);
        });
  }

  /** Without any half-day: takes back that someone came. */
  @Transactional(Transactional.TxType.MANDATORY)
  Upsert attend(UUID sessionId, AttendanceRequest request) {
    Session session = sessions.requireLocked(sessionId);
    List<HalfDay> halfDays = request.halfDays();
    if (halfDays.isEmpty()) {
      requireRegistered(session, request.participant());
      return put(session, request.participant(), Registration::stayAway);
    }
    halfDays.forEach(halfDay -> session.requireTakesPlaceOn(halfDay.day(), clock));
    return put(session, request.participant(), registration -> registration.come(halfDays));
  }

  private void requireRegistered(Session session, Participant participant) {
    UUID personKey = directory.recognise(participant).personKey();
    if (registrations.of(session.id(), personKey).isEmpty()) {
      throw Refusals.refused(
          "nothing-to-withdraw",
          "This person is not registered for the session. Name the half-days that they attended.");
    }
  }

  private Upsert put(Session session, Participant participant, Consumer<Registration> verb) {
    KnownParticipant recognised = directory.recognise(participant);
    Optional<Registration> known = registrations.of(session.id(), recognised.personKey());
    boolean cameBefore = known.map(Registration::came).orElse(false);
    Upsert done =
        upserts.put(
            registrations,
            known,
            () -> new Registration(session.id(), recognised.personKey()),
            registration -> {
              registration.describe(participant, recognised);
              verb.accept(registration);
            },
            Registration::recorded);
    if (done.change() != Upsert.Change.UNCHANGED) {
      Registration registration = registrations.require(done.id());
      if (cameBefore || registration.came()) {
        outbox.record(registration.attended());
      }
    }
    return done;
  }
}
