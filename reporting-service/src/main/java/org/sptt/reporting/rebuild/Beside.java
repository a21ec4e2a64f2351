package org.sptt.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.sptt.sql.Sql;

/**
 * A second set of the tables that come from events, in a schema of its own beside those that are
 * served. Whatever is done after {@link #enter} in a transaction is done to the second set.
 */
@ApplicationScoped
class Beside {

  /** Those that are filled row by row, and need their indexes only afterwards. */
  private static final List<String> LARGE = List.of("telling", "fact", "fact_past");

  private static final List<String> SMALL =
      List.of("erased_person", "programme", "figure_day", "figure_step");

  private final Sql sql;

  Beside(Sql sql) {
    this.sql = sql;
  }

  /** Empty tables, in the place of any that were there. */
  @Transactional(Transactional.TxType.MANDATORY)
  void create() {
    sql.update("drop schema if exists beside cascade");
    sql.update("create schema beside");
    for (String table : LARGE) {
      sql.update(
          "create table beside.%s (like public.%s including defaults including generated"
                  .formatted(table, table)
              + " including constraints) with (autovacuum_enabled = off)");
    }
    for (String table : SMALL) {
      sql.update("create table beside.%s (like public.%s including all)".formatted(table, table));
    }
    sql.update(
        "create table beside.span (topic text, partition_number int, first_offset bigint,"
            + " next_offset bigint, end_offset bigint, primary key (topic, partition_number))");
    sql.update("create table beside.told_again (source text primary key)");
  }

  @Transactional
  boolean exists() {
    return !sql.query("select 1 from pg_namespace where nspname = 'beside'", row -> 1).isEmpty();
  }

  @Transactional
  void drop() {
    sql.update("drop schema if exists beside cascade");
  }

  /** From here on, the transaction's statements mean the second set. */
  @Transactional(Transactional.TxType.MANDATORY)
  void enter() {
    sql.update("set local search_path = beside, public");
  }

  /** An index that a large table is to have, and the statement that makes it. */
  record Index(String name, String statement) {

    /** Whether it finds what was told of a thing, or a fact by its id. */
    boolean findsThings() {
      return statement.contains("(source") || name.equals("fact_pkey");
    }
  }

  /** Those that are not there yet. */
  @Transactional
  Stream<Index> missingIndexes() {
    return sql
        .query(
            "select indexname, replace(indexdef, ' ON public.', ' ON beside.') from pg_indexes"
                + " where schemaname = 'public' and tablename = any(?) and indexname not in"
                + " (select indexname from pg_indexes where schemaname = 'beside')"
                + " order by indexname",
            row -> new Index(row.getString(1), row.getString(2)),
            LARGE)
        .stream();
  }

  /** Whether all is read: indexes are made afterwards. */
  @Transactional
  boolean isIndexed() {
    return LARGE.stream().anyMatch(table -> !indexes(table).isEmpty());
  }

  private List<String> indexes(String table) {
    return sql.query(
        "select indexname from pg_indexes where schemaname = 'beside' and tablename = ?",
        row -> row.getString(1),
        table);
  }

  static List<String> large() {
    return LARGE;
  }

  /** Puts the second set in the place of the first. */
  @Transactional(Transactional.TxType.MANDATORY)
  void switchOver() {
    for (List<String> tables : List.of(LARGE, SMALL)) {
      for (String table : tables) {
        sql.update("drop table public." + table);
        sql.update("alter table beside.%s reset (autovacuum_enabled)".formatted(table));
        sql.update("alter table beside.%s set schema public".formatted(table));
      }
    }
    sql.update("drop schema beside cascade");
  }
}
