package org.sptt.reporting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Caller;
import org.sptt.events.StructureRecorded;
import org.sptt.sql.Sql;

/** The structures, by the organisations through which their people sign in. */
@ApplicationScoped
public class Partners {

  private final Sql sql;

  Partners(Sql sql) {
    this.sql = sql;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(StructureRecorded event) {
    sql.update(
        "insert into partner (structure_id, name, organization) values (?, ?, ?)"
            + " on conflict (structure_id) do update set name = excluded.name,"
            + " organization = excluded.organization",
        event.structureId(),
        event.name(),
        event.organization());
  }

  /** Empty when the token names no organisation that is known. */
  public Optional<Partner> of(Caller caller) {
    return caller.organization().flatMap(this::of);
  }

  private Optional<Partner> of(String organization) {
    return sql
        .query(
            "select structure_id, name from partner where organization = ? order by structure_id",
            row -> new Partner(row.getObject(1, UUID.class), row.getString(2)),
            organization)
        .stream()
        .findFirst();
  }
}
