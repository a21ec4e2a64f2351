package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.sptt.edge.page.FrenchWords;
import org.sptt.events.RetentionApplied;
import org.sptt.sql.Sql;

/** What the services told of what they no longer keep. */
@ApplicationScoped
public class RetentionReports {

  private final Sql sql;

  RetentionReports(Sql sql) {
    this.sql = sql;
  }

  /** This service's own, too. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(@Observes RetentionApplied told) {
    for (RetentionApplied.Applied rule : told.rules()) {
      sql.update(
          """
          insert into retention_report (service, rule, kept, ran_on, removed, removed_in_all)
          values (?, ?, ?, ?, ?, ?)
          on conflict (service, rule) do update set kept = excluded.kept, ran_on = excluded.ran_on,
            removed = excluded.removed,
            removed_in_all = retention_report.removed_in_all + excluded.removed""",
          told.service(),
          rule.rule(),
          rule.kept().toString(),
          told.ranOn(),
          rule.removed(),
          rule.removed());
    }
  }

  /**
   * What a rule did.
   *
   * @param removed when it last ran
   */
  record RetentionReport(
      String service,
      String rule,
      String kept,
      LocalDate ranOn,
      String removed,
      String removedInAll) {}

  List<RetentionReport> all() {
    return sql.query(
        """
        select service, rule, kept, ran_on, removed, removed_in_all from retention_report
        order by service, rule""",
        row ->
            new RetentionReport(
                row.getString(1),
                row.getString(2),
                FrenchWords.length(Period.parse(row.getString(3))),
                row.getObject(4, LocalDate.class),
                FrenchWords.number(row.getBigDecimal(5)),
                FrenchWords.number(row.getBigDecimal(6))));
  }
}
