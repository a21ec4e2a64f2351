package org.sptt.reporting.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sptt.events.IndicatorDefined;

/** The indicators, all their versions; the newest of each is the one in force. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, Indicator.Version> {

  private final Event<Indicator> adopted;

  Indicators(Event<Indicator> adopted) {
    this.adopted = adopted;
  }

  /** The versions in force, in the order in which people count their ids. */
  public List<Indicator> inForce() {
    List<Indicator> inForce =
        list(
            "from Indicator i where i.version ="
                + " (select max(j.version) from Indicator j where j.id = i.id)");
    return inForce.stream()
        .sorted(Comparator.comparing(Indicator::id, NaturalOrder.OF_WORDS))
        .toList();
  }

  public Optional<Indicator> inForce(String id) {
    return find("id = ?1 order by version desc", id).firstResultOptional();
  }

  /** A version by its number. */
  public Optional<Indicator> version(String id, int version) {
    return findByIdOptional(new Indicator.Version(id, version));
  }

  /** All versions of an indicator, the newest first. */
  public List<Indicator> versions(String id) {
    return list("id = ?1 order by version desc", id);
  }

  /** The indicators in force that are cells of this one. */
  public List<Indicator> cellsOf(String id) {
    return inForce().stream()
        .filter(i -> i.cellOf().filter(cell -> cell.whole().equals(id)).isPresent())
        .toList();
  }

  /** The version that was in force on an instant. */
  public Optional<Indicator> inForceOn(String id, Instant instant) {
    return find("id = ?1 and adoptedAt <= ?2 order by version desc", id, instant)
        .firstResultOptional();
  }

  /**
   * Adopts a version and lets its figures be counted, within the caller's transaction. A version
   * that is known already changes nothing; one that is older than that in force only joins the
   * history.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void adopt(IndicatorDefined event, Instant at) {
    Optional<Indicator> known = version(event.indicator(), event.version());
    if (known.isPresent()) {
      // The time in the event is the one that a replay finds.
      known.get().adoptedAt(at);
      return;
    }
    int inForce = inForce(event.indicator()).map(Indicator::version).orElse(0);
    Indicator indicator = new Indicator(event, at);
    persist(indicator);
    if (event.version() > inForce) {
      adopted.fire(indicator);
    }
  }
}
