package org.sptt.training.session;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Refusals;
import org.sptt.messaging.ImportedRepository;

/** All sessions of all offerings. */
@ApplicationScoped
public class Sessions extends ImportedRepository<Session> {

  Sessions() {
    super("session");
  }

  /** Page by page; drafts only for who sees them. */
  Page<Session> page(PageRequest wanted, boolean drafts) {
    return page(
        wanted, "planning.published = true or true = :drafts", Parameters.with("drafts", drafts));
  }

  /** As {@link #require}, for those who do not see drafts too. */
  Session require(UUID id, boolean drafts) {
    return findByIdOptional(id)
        .filter(session -> drafts || session.isPublished())
        .orElseThrow(() -> Refusals.notFound("session"));
  }

  /** A session that everyone may know of. */
  public Optional<Session> published(UUID id) {
    return findByIdOptional(id).filter(Session::isPublished);
  }

  /** Locked, so that what is told of them now is told after what is being changed. */
  List<Session> lockedOf(UUID offeringId) {
    return find("offeringId = ?1 order by id", offeringId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
