package org.sptt.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sptt.edge.Caller;
import org.sptt.events.PersonKey;
import org.sptt.sql.Sql;

/**
 * Who adopted which version of a definition: told to nobody else, and forgotten with the person.
 */
@ApplicationScoped
public class Adoptions {

  private final Sql sql;
  private final Caller caller;
  private final PersonKey keys;

  Adoptions(Sql sql, Caller caller, PersonKey keys) {
    this.sql = sql;
    this.caller = caller;
    this.keys = keys;
  }

  /** Whoever asks has adopted it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void note(String indicator, int version) {
    sql.update(
        "insert into adoption (indicator, version, name, person_key) values (?, ?, ?, ?)"
            + " on conflict do nothing",
        indicator,
        version,
        caller.name(),
        caller.email().map(keys::of).orElse(null));
  }

  /** By version, as far as it is known. */
  @Transactional
  public Map<Integer, String> of(String indicator) {
    Map<Integer, String> adoptions = new TreeMap<>();
    sql.query(
            "select version, name from adoption where indicator = ?",
            row -> Map.entry(row.getInt(1), row.getString(2)),
            indicator)
        .forEach(adoption -> adoptions.put(adoption.getKey(), adoption.getValue()));
    return adoptions;
  }

  /**
   * @return how many adoptions are nobody's any more
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int forget(UUID personKey) {
    return sql.update("delete from adoption where person_key = ?", personKey);
  }
}
