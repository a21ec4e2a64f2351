package org.sptt.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.sql.Sql;

/** The programme's own card, of which figures need the home territory. */
@ApplicationScoped
public class Programme {

  private static final Instant FAR_FUTURE = Instant.parse("9999-01-01T00:00:00Z");

  private final Sql sql;

  Programme(Sql sql) {
    this.sql = sql;
  }

  /** The home territory as it is known now. Nobody is at home as long as none was described. */
  public HomeTerritory home() {
    return homeKnownOn(Optional.empty());
  }

  /** The home territory as it was known on an instant; as it is now when none is given. */
  public HomeTerritory homeKnownOn(Optional<Instant> instant) {
    Set<String> departments = new HashSet<>();
    sql.query(
            "select distinct on (id) home_departments from programme where recorded_at <= ?"
                + " order by id, recorded_at desc",
            row -> List.of((String[]) row.getArray(1).getArray()),
            instant.orElse(FAR_FUTURE))
        .forEach(departments::addAll);
    return new HomeTerritory(departments);
  }

  /** What it is called; empty as long as none was described. */
  public Optional<String> name() {
    return sql
        .query(
            "select name from programme order by recorded_at desc, id limit 1",
            row -> row.getString(1))
        .stream()
        .findFirst();
  }

  /** Whether the home territory changed, so that figures must be counted anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean learn(ProgrammeDescribed event, Instant recordedAt) {
    HomeTerritory before = home();
    sql.update(
        "insert into programme (id, recorded_at, name, home_departments) values (?, ?, ?, ?)"
            + " on conflict (id, recorded_at) do update set name = excluded.name,"
            + " home_departments = excluded.home_departments",
        event.programmeId(),
        recordedAt.truncatedTo(ChronoUnit.MICROS),
        event.name(),
        event.homeDepartments());
    return !home().equals(before);
  }
}
