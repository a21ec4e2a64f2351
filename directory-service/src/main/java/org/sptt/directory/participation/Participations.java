package org.sptt.directory.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sptt.events.AttendanceRecorded;

/** Who came to what, as far as the training service has told. */
@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, UUID> {

  /** How many sessions each of these people came to; who came to none is left out. */
  public Map<UUID, Long> countsOf(Collection<UUID> personKeys) {
    return getEntityManager()
        .createQuery(
            "select personKey, count(distinct sessionId) from Participation"
                + " where personKey in ?1 group by personKey",
            Object[].class)
        .setParameter(1, personKeys)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** How many sessions somebody came to, under all of these keys together. */
  public long countOf(Collection<UUID> keysOfOne) {
    return getEntityManager()
        .createQuery(
            "select count(distinct sessionId) from Participation where personKey in ?1", Long.class)
        .setParameter(1, keysOfOne)
        .getSingleResult();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(AttendanceRecorded event) {
    if (event.halfDays() == 0) {
      deleteById(event.attendanceId());
      return;
    }
    Participation known =
        findByIdOptional(event.attendanceId())
            .orElseGet(() -> new Participation(event.attendanceId()));
    known.learn(event);
    persist(known);
  }
}
