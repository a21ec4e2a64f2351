package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Caller;
import org.sptt.sql.Sql;

/** Keeps who looked at people's data, what of them and when. */
@ApplicationScoped
public class DataReads {

  private static final int SHOWN = 200;

  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  DataReads(Sql sql, Caller caller, Clock clock) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  /** Somebody's data were read. */
  @Transactional
  public void one(String what, UUID personKey) {
    note(what, personKey, 1);
  }

  /** Those of several people were, in a list. */
  @Transactional
  public void several(String what, int people) {
    note(what, null, people);
  }

  // Whoever sees no name has read nothing that is personal.
  private void note(String what, UUID personKey, int people) {
    if (!caller.readsPseudonymously()) {
      sql.update(
          "insert into data_read (read_at, account, what, person_key, people)"
              + " values (?, ?, ?, cast(? as uuid), ?)",
          clock.instant(),
          caller.name(),
          what,
          personKey,
          people);
    }
  }

  /** A look at people's data. */
  record DataRead(LocalDateTime at, String account, String what, int people) {}

  /** The latest first. */
  List<DataRead> latest() {
    return sql.query(
        "select read_at, account, what, people from data_read order by read_at desc, id desc limit ?",
        row ->
            new DataRead(
                LocalDateTime.ofInstant(row.getTimestamp(1).toInstant(), clock.getZone()),
                row.getString(2),
                row.getString(3),
                row.getInt(4)),
        SHOWN);
  }
}
