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
public class RegisterParticipant {

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
    UUID personKey = directory.recognise(request.participant()).personKey();
    boolean heldPlace =
        registrations.of(sessionId, personKey).map(Registration::holdsPlace).orElse(false);
    Upsert done = put(session, request.participant(), known -> known.answer(request.status()));
    // Once it is stored: the mail that tells of the place refers to it.
    seating.settle(registrations.require(done.id()), heldPlace);
    return done;
  }

  /** Without any half-day: takes back that someone came. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Upsert attend(UUID sessionId, AttendanceRequest request) {
    Session session = sessions.requireLocked(sessionId);
    List<HalfDay> halfDays = request.halfDays();
    if (halfDays.isEmpty()) {
      requireRegistered(session, request.participant());
      return put(session, request.participant(), Registration::stayAway);
    }
    halfDays.forEach(halfDay -> session.requireTakesPlaceOn(halfDay.day(), clock));
    return put(session, request.participant(), registration -> registration.come(halfDays));
  }

  /** Notes when someone who is registered came, or that they did not. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(Session session, Registration registration, Presence presence) {
    presence.halfDays().forEach(half -> session.requireTakesPlaceOn(half.day(), clock));
    presence.absence().ifPresent(absent -> session.requireTakesPlaceOn(session.startsOn(), clock));
    boolean cameBefore = registration.came();
    Upsert done =
        upserts.put(
            registrations,
            Optional.of(registration),
            () -> registration,
            known -> known.attend(presence),
            Registration::recorded);
    tellIfAttendanceChanged(done, registration, cameBefore);
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
    tellIfAttendanceChanged(done, registrations.require(done.id()), cameBefore);
    return done;
  }

  private void tellIfAttendanceChanged(Upsert done, Registration registration, boolean cameBefore) {
    boolean changed = done.change() != Upsert.Change.UNCHANGED;
    if (changed && (cameBefore || registration.came())) {
      outbox.record(registration.attended());
    }
  }
}
