package org.sptt.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sptt.sql.Sql;

/** Counts public entries where they are. */
@ApplicationScoped
public class DepartmentCounts {

  private final Sql sql;
  private final Clock clock;

  DepartmentCounts(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Of each department that has any, in the order of their codes. */
  public List<DepartmentCount> all() {
    return sql.query(
        """
        select department, count(*) filter (where kind = 'RESOURCE'),
          count(*) filter (where kind = 'STRUCTURE')
        from search_entry
        where department is not null and (visible_until is null or visible_until >= ?)
        group by department order by department""",
        row -> new DepartmentCount(row.getString(1), row.getLong(2), row.getLong(3)),
        LocalDate.now(clock));
  }
}
