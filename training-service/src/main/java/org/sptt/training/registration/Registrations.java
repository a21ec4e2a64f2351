package org.sptt.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Refusals;
import org.sptt.messaging.ImportedRepository;
import org.sptt.messaging.Sight;
import org.sptt.training.session.SessionChanging;

/** Who asked for a place in which session, and who came. */
@ApplicationScoped
public class Registrations extends ImportedRepository<Registration> {

  private static final String OF_SESSION = "sessionId = :session and ";
  private static final String CAME = OF_SESSION + "firstDay is not null and ";

  Registrations() {
    super("registration");
  }

  public Optional<Registration> of(UUID sessionId, UUID personKey) {
    return first("sessionId = ?1 and personKey = ?2", sessionId, personKey);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, or of another
   *     session
   */
  Registration require(UUID sessionId, UUID id) {
    return first("sessionId = ?1 and id = ?2", sessionId, id)
        .orElseThrow(() -> Refusals.notFound("registration"));
  }

  Page<Registration> page(UUID sessionId, PageRequest wanted, Sight sight) {
    return page(
        wanted,
        OF_SESSION + Sight.covers("structureId"),
        sight.parameters().and("session", sessionId));
  }

  /** Of those who came only. */
  Page<Registration> pageOfAttendance(UUID sessionId, PageRequest wanted, Sight sight) {
    return page(
        wanted, CAME + Sight.covers("structureId"), sight.parameters().and("session", sessionId));
  }

  boolean anyoneCame(UUID sessionId) {
    return count("sessionId = ?1 and firstDay is not null", sessionId) > 0;
  }

  /** Whether someone came on a day that the session, once changed, no longer has. */
  boolean anyoneCameOutside(SessionChanging change) {
    return count(
            "sessionId = ?1 and (firstDay < ?2 or lastDay > ?3)",
            change.sessionId(),
            change.startsOn(),
            change.endsOn())
        > 0;
  }
}
