package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Caller;
import org.sptt.events.PersonalDataRead;
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
          "insert into data_read (read_at, service, account, what, person_key, people)"
              + " values (?, 'directory', ?, ?, cast(? as uuid), ?)",
          clock.instant(),
          caller.name(),
          what,
          personKey,
          people);
    }
  }

  /** Another service told that its data were read; told twice, it is noted once. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(PersonalDataRead read, Instant at) {
    sql.update(
        """
        insert into data_read (read_id, read_at, service, account, what, person_key, people)
        values (?, ?, ?, ?, ?, cast(? as uuid), ?) on conflict do nothing""",
        read.readId(),
        at,
        read.service(),
        read.account(),
        read.what(),
        read.personKey(),
        read.people());
  }

  /** A look at people's data. */
  record DataRead(LocalDateTime at, String service, String account, String what, int people) {}

  /** The latest first. */
  List<DataRead> latest() {
    return sql.query(
        """
        select r.read_at, r.service, coalesce(a.name, r.account), r.what, r.people
        from data_read r left join account a on a.id = r.account
        order by r.read_at desc, r.id desc limit ?""",
        row ->
            new DataRead(
                LocalDateTime.ofInstant(row.getTimestamp(1).toInstant(), clock.getZone()),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5)),
        SHOWN);
  }
}
