package org.sptt.directory.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.sql.Sql;

/** What the rows of files would do, kept until it is done. */
@ApplicationScoped
class ImportLines {

  private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};
  private static final TypeReference<List<String>> REASONS = new TypeReference<>() {};

  private final Sql sql;
  private final ObjectMapper json;

  ImportLines(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(UUID runId, Collection<ImportLine> lines) {
    sql.batch(
        """
        insert into import_line
          (run_id, number, external_id, outcome, seen_version, request, changes, reasons)
        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)""",
        lines.stream()
            .map(
                line ->
                    new Object[] {
                      runId,
                      line.number(),
                      line.externalId(),
                      line.outcome().name(),
                      line.seenVersion(),
                      line.request(),
                      text(line.changes()),
                      text(line.reasons())
                    })
            .toList());
  }

  /** Some of a run's rows, from behind a line on. */
  List<ImportLine> of(UUID runId, Optional<ImportLine.Outcome> outcome, long after, int limit) {
    return sql.query(
        """
        select number, external_id, outcome, seen_version, request, changes, reasons
        from import_line where run_id = ? and (? = '' or outcome = ?) and number > ?
        order by number limit ?""",
        this::line,
        runId,
        outcome.map(Enum::name).orElse(""),
        outcome.map(Enum::name).orElse(""),
        after,
        limit);
  }

  /** Rows that are still to be carried out. */
  List<ImportLine> waiting(UUID runId, long after, int limit) {
    return sql.query(
        """
        select number, external_id, outcome, seen_version, request, changes, reasons
        from import_line where run_id = ? and outcome <> 'REFUSED' and number > ?
        order by number limit ?""",
        this::line,
        runId,
        after,
        limit);
  }

  /** They are done, and what they held is not needed any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  void done(UUID runId, List<ImportLine> lines) {
    sql.update(
        "delete from import_line where run_id = ? and number = any (?::bigint[])",
        runId,
        lines.stream().map(ImportLine::number).toList());
    sql.update("update import_run set applied = applied + ? where id = ?", lines.size(), runId);
  }

  /** It could not be carried out after all. */
  @Transactional(Transactional.TxType.MANDATORY)
  void late(UUID runId, ImportLine line, String reason) {
    sql.update(
        """
        update import_line
        set outcome = 'REFUSED', external_id = null, request = null, changes = '[]', reasons = ?::jsonb
        where run_id = ? and number = ?""",
        text(List.of(reason)),
        runId,
        line.number());
    sql.update("update import_run set late = late + 1 where id = ?", runId);
  }

  private ImportLine line(ResultSet row) throws SQLException {
    return new ImportLine(
        row.getLong(1),
        row.getString(2),
        ImportLine.Outcome.valueOf(row.getString(3)),
        row.getObject(4, Integer.class),
        row.getString(5),
        read(row.getString(6), CHANGES),
        read(row.getString(7), REASONS));
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list is JSON", e);
    }
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("was written here", e);
    }
  }
}
