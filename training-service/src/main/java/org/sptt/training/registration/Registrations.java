package org.sptt.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
  public Registration require(UUID sessionId, UUID id) {
    return first("sessionId = ?1 and id = ?2", sessionId, id)
        .orElseThrow(() -> Refusals.notFound("registration"));
  }

  /** Those who came, in the order of their names. */
  public List<Registration> whoCame(UUID sessionId) {
    return list(
        "sessionId = ?1 and firstDay is not null"
            + " order by lower(familyName), lower(givenName), email",
        sessionId);
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

  /** Whose registration it is the session of; empty when there is no such registration. */
  public Optional<UUID> sessionOf(UUID id) {
    return find("select sessionId from Registration where id = ?1", id)
        .project(UUID.class)
        .firstResultOptional();
  }

  /** Who waits for a place, in the order in which they asked; those without a turn last. */
  public List<Registration> waiting(UUID sessionId) {
    return list(
        "sessionId = ?1 and status = ?2 order by turn.ticket nulls last, id",
        sessionId,
        RegistrationStatus.WAITING);
  }

  /** How many wait before the one with this ticket. */
  public long waitingBefore(UUID sessionId, long ticket) {
    return count(
        "sessionId = ?1 and status = ?2 and turn.ticket < ?3",
        sessionId,
        RegistrationStatus.WAITING,
        ticket);
  }

  /** Places that are offered, and neither taken nor refused yet. */
  public long offered(UUID sessionId) {
    return count("sessionId = ?1 and status = ?2", sessionId, RegistrationStatus.OFFERED);
  }

  /** The ids of those whose offer has ended, the oldest first. */
  public List<UUID> overdue(Instant now, int most) {
    return find(
            "select id from Registration where status = ?1 and turn.offeredUntil <= ?2"
                + " order by turn.offeredUntil",
            RegistrationStatus.OFFERED,
            now)
        .project(UUID.class)
        .page(0, most)
        .list();
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
