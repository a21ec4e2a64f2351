package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.sql.Sql;

/**
 * What people said in follow-up interviews, as far as reports quote it. The words come with whoever
 * writes the report; whether they may be quoted is what the interviews' service last told.
 */
@ApplicationScoped
public class Testimonies {

  private final Sql sql;

  Testimonies(Sql sql) {
    this.sql = sql;
  }

  /** Whether the person agreed to be quoted, still does on that day, and was not erased since. */
  @Transactional
  boolean mayBeQuoted(UUID interview, LocalDate day) {
    return !sql.query(
            "select 1 from fact where id = ?"
                + " and attributes ->> 'quote-consent' in ('named', 'anonymous')"
                + " and coalesce((attributes ->> 'consent-until')::date >= ?, true)"
                + " and person_key not in (select fresh_key::text from erased_person)",
            row -> row,
            "follow-up-interview/" + interview + "#follow-up-interview",
            day)
        .isEmpty();
  }

  /**
   * Takes what a person said out of all drafts; published reports stay as they are.
   *
   * @return out of how many drafts
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int forget(UUID personKey) {
    return sql.update(
        "with theirs as (select split_part(source, '/', 2) as interview from fact"
            + " where kind = 'follow-up-interview' and person_key = ?)"
            + " update report set version = version + 1, blocks = (select"
            + " coalesce(jsonb_agg(block order by place), '[]') from"
            + " jsonb_array_elements(blocks) with ordinality as each (block, place)"
            + " where coalesce(block ->> 'interview', '') not in (select interview from theirs))"
            + " where published_at is null and exists (select 1 from"
            + " jsonb_array_elements(blocks) as block, theirs"
            + " where block ->> 'interview' = interview)",
        personKey.toString());
  }
}
