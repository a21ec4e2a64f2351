package org.sptt.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.messaging.Sight;
import org.sptt.training.registration.Registration;
import org.sptt.training.registration.Registrations;
import org.sptt.training.session.Session;
import org.sptt.training.session.Sessions;

/** Certifies what attendance sheets say, and nothing else. */
@ApplicationScoped
class Certificates {

  private final Sessions sessions;
  private final Registrations registrations;

  Certificates(Sessions sessions, Registrations registrations) {
    this.sessions = sessions;
    this.registrations = registrations;
  }

  /**
   * Of everyone who came, in the order of their names.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such session, or
   *     nobody came
   */
  @Transactional
  List<Certificate> ofSession(UUID sessionId) {
    Session session = sessions.require(sessionId);
    List<Certificate> all =
        registrations.whoCame(sessionId).stream()
            .map(registration -> certificate(session, registration))
            .toList();
    if (all.isEmpty()) {
      throw Refusals.notFound("certificate");
    }
    return all;
  }

  /**
   * @param sight whose certificates the reader may see
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for who did not come, too
   */
  @Transactional
  Certificate of(UUID registrationId, Sight sight) {
    Registration registration = registrations.require(registrationId);
    sight.require(registration.structureId().orElse(null), "certificate");
    if (!registration.came()) {
      throw Refusals.notFound("certificate");
    }
    return certificate(sessions.require(registration.sessionId()), registration);
  }

  private static Certificate certificate(Session session, Registration registration) {
    return new Certificate(
        registration.id(),
        registration.personKey(),
        registration.name(),
        session.title(),
        session.startsOn(),
        session.endsOn(),
        session.place().orElse(null),
        registration.presence().halfDays());
  }
}
