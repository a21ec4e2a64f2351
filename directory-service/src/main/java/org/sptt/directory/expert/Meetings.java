package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Page;
import org.sptt.messaging.ImportedRepository;

/** The meetings held with the directory's entries. */
@ApplicationScoped
class Meetings extends ImportedRepository<Meeting> {

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  Meetings() {
    super("meeting");
  }

  /** A meeting, with whom it was. */
  record Held(UUID id, String expert, LocalDate heldOn, LocalDate followUpBy, boolean open) {}

  /**
   * The latest first.
   *
   * @param onlyOpen those only of which something is still to be done
   * @param after where the page before ended; null for the first page
   */
  Page<Held> latest(boolean onlyOpen, UUID after, int limit) {
    Optional<Meeting> last = Optional.ofNullable(after).flatMap(this::findByIdOptional);
    List<Held> found =
        getEntityManager()
            .createQuery(
                """
                select new org.sptt.directory.expert.Meetings$Held(m.id, e.name, m.heldOn,
                  m.followUpBy, m.followUp is not null and not m.followUpDone)
                from Meeting m join Expert e on e.id = m.expertId
                where (m.heldOn < :day or m.heldOn = :day and m.id > :after)
                  and (:open = false or m.followUp is not null and not m.followUpDone)
                order by m.heldOn desc, m.id
                """,
                Held.class)
            .setParameter("day", last.map(Meeting::heldOn).orElse(LAST_DAY))
            .setParameter("after", after == null ? new UUID(0, 0) : after)
            .setParameter("open", onlyOpen)
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, Held::id);
  }
}
