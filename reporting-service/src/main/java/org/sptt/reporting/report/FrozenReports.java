package org.sptt.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.reporting.document.DocumentFormat;
import org.sptt.reporting.figure.Answer;
import org.sptt.sql.Sql;

/** The numbers and files of published reports. They are written once, and only read after. */
@ApplicationScoped
class FrozenReports {

  private static final TypeReference<TreeMap<String, BigDecimal>> CELLS = new TypeReference<>() {};

  private final Sql sql;
  private final ObjectMapper json;

  FrozenReports(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void pin(UUID report, Answer answer) {
    Map<String, BigDecimal> cells = new TreeMap<>();
    answer.cells().forEach(cell -> cells.put(cell.value(), cell.count()));
    sql.update(
        "insert into report_figure (report_id, indicator, as_of, taken_apart_by, version, label,"
            + " value, cells, hash) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
        report,
        answer.question().indicator(),
        answer.question().asOf(),
        answer.question().by().orElse(""),
        answer.version(),
        answer.label(),
        answer.value(),
        write(cells),
        answer.hash());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void keep(UUID report, boolean open, DocumentFormat format, byte[] content) {
    sql.update(
        "insert into report_file (report_id, open, format, content, sha256) values (?, ?, ?, ?, ?)",
        report,
        open,
        format.name(),
        content,
        sha256(content));
  }

  /** Its figures, as they were when it was published. */
  List<Pinned> figures(UUID report) {
    return sql.query(
        "select indicator, as_of, taken_apart_by, version, label, value, cells from report_figure"
            + " where report_id = ? order by as_of desc, indicator, taken_apart_by",
        this::pinned,
        report);
  }

  /**
   * @param open for everyone, or with all numbers
   */
  byte[] file(UUID report, boolean open, DocumentFormat format) {
    return sql
        .query(
            "select content from report_file where report_id = ? and open = ? and format = ?",
            row -> row.getBytes(1),
            report,
            open,
            format.name())
        .stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("file"));
  }

  /** By the name of each file, the SHA-256 of what everyone gets, in hexadecimal. */
  Map<String, String> hashes(UUID report) {
    Map<String, String> hashes = new TreeMap<>();
    sql.query(
            "select format, sha256 from report_file where report_id = ? and open",
            row -> Map.entry(DocumentFormat.valueOf(row.getString(1)), row.getString(2)),
            report)
        .forEach(file -> hashes.put(file.getKey().fileName(), file.getValue()));
    return hashes;
  }

  private Pinned pinned(ResultSet row) throws SQLException {
    return new Pinned(
        row.getString(1),
        row.getObject(2, LocalDate.class),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        row.getBigDecimal(6),
        read(row.getString(7)));
  }

  private Map<String, BigDecimal> read(String cells) {
    try {
      return json.readValue(cells, CELLS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cells that were written cannot be read", e);
    }
  }

  private String write(Map<String, BigDecimal> cells) {
    try {
      return json.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers are always writable", e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
