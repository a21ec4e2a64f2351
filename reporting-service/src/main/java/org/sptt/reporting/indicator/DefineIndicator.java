package org.sptt.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sptt.edge.Refusals;
import org.sptt.events.IndicatorDefined;
import org.sptt.messaging.Outbox;
import org.sptt.reporting.sql.OneWriter;

/** Adopts a definition, or the next version of one, and tells of it. */
@ApplicationScoped
public class DefineIndicator {

  private static final int THOUGHT_OF = 0;

  private final Indicators indicators;
  private final Adoptions adoptions;
  private final OneWriter oneWriter;
  private final Outbox outbox;
  private final Clock clock;

  DefineIndicator(
      Indicators indicators, Adoptions adoptions, OneWriter oneWriter, Outbox outbox, Clock clock) {
    this.indicators = indicators;
    this.adoptions = adoptions;
    this.oneWriter = oneWriter;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Change {
    CREATED,
    CHANGED,
    UNCHANGED
  }

  /** The version in force now. */
  public record Defined(int version, Change change) {}

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it cannot be counted
   */
  @Transactional
  public Defined define(String id, IndicatorRequest request) {
    oneWriter.enter();
    check(id, request);
    Optional<Indicator> inForce = indicators.inForce(id);
    int version = inForce.map(Indicator::version).orElse(0);
    if (inForce.filter(i -> i.told().equals(request.asVersion(id, version))).isPresent()) {
      return new Defined(version, Change.UNCHANGED);
    }
    IndicatorDefined next = request.asVersion(id, version + 1);
    indicators.adopt(next, clock.instant());
    adoptions.note(id, version + 1);
    outbox.record(next);
    return new Defined(version + 1, version == 0 ? Change.CREATED : Change.CHANGED);
  }

  /**
   * The same for whoever looked at a version first.
   *
   * @param seen the version that was looked at; 0 when there was none
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code adopted-meanwhile} when another
   *     is in force, 422 when it cannot be counted
   */
  @Transactional
  public Defined redefine(String id, IndicatorRequest request, int seen) {
    oneWriter.enter();
    int standing = indicators.inForce(id).map(Indicator::version).orElse(0);
    if (standing != seen) {
      throw Refusals.conflict(
          "adopted-meanwhile",
          "Version %d of %s was adopted meanwhile. Look at it, then repeat your change."
              .formatted(standing, id));
    }
    return define(id, request);
  }

  /**
   * The indicator that it would be, adopted by nobody.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it cannot be counted
   */
  @Transactional
  public Indicator thoughtOf(String id, IndicatorRequest request) {
    check(id, request);
    return new Indicator(request.asVersion(id, THOUGHT_OF), clock.instant());
  }

  private void check(String id, IndicatorRequest request) {
    DefinitionRules.check(
        id,
        request,
        Optional.ofNullable(request.cellOf()).flatMap(indicators::inForce),
        indicators.cellsOf(id));
  }
}
