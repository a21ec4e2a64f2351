package org.sptt.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.sql.Sql;

/** The programme's own card, of which figures need the home territory. */
@ApplicationScoped
public class Programme {

  private final Sql sql;

  Programme(Sql sql) {
    this.sql = sql;
  }

  /** Nobody is at home as long as no programme was described. */
  public HomeTerritory home() {
    Set<String> departments = new HashSet<>();
    sql.query(
            "select home_departments from programme",
            row -> List.of((String[]) row.getArray(1).getArray()))
        .forEach(departments::addAll);
    return new HomeTerritory(departments);
  }

  /** What it is called; empty as long as none was described. */
  public Optional<String> name() {
    return sql.query("select name from programme order by id", row -> row.getString(1)).stream()
        .findFirst();
  }

  /** Whether the home territory changed, so that figures must be counted anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean learn(ProgrammeDescribed event) {
    HomeTerritory before = home();
    sql.update(
        "insert into programme (id, name, home_departments) values (?, ?, ?)"
            + " on conflict (id) do update set name = excluded.name,"
            + " home_departments = excluded.home_departments",
        event.programmeId(),
        event.name(),
        event.homeDepartments());
    return !home().equals(before);
  }
}
