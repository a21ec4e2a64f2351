package org.sptt.reporting.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sptt.edge.Refusals;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.sql.Sql;

/** All that is to be reached, one value for an indicator and a day. */
@ApplicationScoped
public class Targets {

  private final Sql sql;
  private final Indicators indicators;

  Targets(Sql sql, Indicators indicators) {
    this.sql = sql;
    this.indicators = indicators;
  }

  /** The next due first. */
  public List<Target> all() {
    return sql.query(
        "select indicator, due, value from target order by due, indicator",
        row ->
            new Target(row.getString(1), row.getObject(2, LocalDate.class), row.getBigDecimal(3)));
  }

  /** Those of one indicator, the next due first. */
  public List<Target> of(String indicator) {
    return all().stream().filter(target -> target.indicator().equals(indicator)).toList();
  }

  /**
   * Sets a target, in place of the one that the indicator had for that day.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there is no such indicator
   */
  @Transactional
  public void set(Target target) {
    if (indicators.inForce(target.indicator()).isEmpty()) {
      throw Refusals.refused(
          "indicator", "unknown-indicator", "There is no indicator " + target.indicator() + ".");
    }
    sql.update(
        "insert into target (indicator, due, value) values (?, ?, ?)"
            + " on conflict (indicator, due) do update set value = excluded.value",
        target.indicator(),
        target.due(),
        target.value());
  }

  /** Gives a target up; one that is not there is given up already. */
  @Transactional
  public void drop(String indicator, LocalDate due) {
    sql.update("delete from target where indicator = ? and due = ?", indicator, due);
  }

  /** How far a value is on its way, in whole percents from 0 to 100. */
  public static int percent(BigDecimal value, Target target) {
    double share = value == null ? 0 : value.doubleValue() / target.value().doubleValue();
    return (int) Math.max(0, Math.min(100, Math.floor(share * 100)));
  }
}
