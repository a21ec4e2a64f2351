package org.sptt.directory.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.edge.form.FormReader;
import org.sptt.edge.form.FormRefused;
import org.sptt.edge.form.FormWords;
import org.sptt.edge.form.Wrong;

/** Says of each row of one file what it would do. */
final class RowReading<R, V> {

  private static final int MOST_ID_CHARS = 200;

  private final Importable<R, V> kind;
  private final String source;
  private final Headings headings;
  private final CellReading cells;
  private final Told told;

  /** Rows that said something unique, or whose thing is named, by what they said. */
  private final Map<String, Long> seen = new LinkedHashMap<>();

  /** How rows are made requests, and what is wrong put in French. */
  record Told(
      FormReader reader,
      FormWords words,
      Differences differences,
      ImportTexts texts,
      ObjectMapper json) {}

  RowReading(Importable<R, V> kind, String source, Headings headings, Told told) {
    this.kind = kind;
    this.source = source;
    this.headings = headings;
    this.cells = new CellReading(kind);
    this.told = told;
  }

  /** What some rows would do, in their order. */
  List<ImportLine> read(List<CsvFile.Row> rows) {
    List<String> ids =
        rows.stream().filter(this::isWhole).map(row -> headings.externalId(row.cells())).toList();
    Map<String, Standing<V>> standing = kind.standing(source, ids);
    return rows.stream().map(row -> read(row, standing)).toList();
  }

  private boolean isWhole(CsvFile.Row row) {
    return row.cells().size() == headings.fields().size();
  }

  private ImportLine read(CsvFile.Row row, Map<String, Standing<V>> standing) {
    if (!isWhole(row)) {
      return refused(row, told.texts().cells(row.cells().size(), headings.fields().size()));
    }
    String externalId = headings.externalId(row.cells());
    if (externalId.isEmpty() || externalId.length() > MOST_ID_CHARS) {
      return refused(row, told.texts().no_identifier());
    }
    Optional<Long> before = seenBefore("id " + externalId, row);
    if (before.isPresent()) {
      return refused(row, told.texts().twice(before.get()));
    }
    try {
      return proposed(row, externalId, Optional.ofNullable(standing.get(externalId)));
    } catch (FormRefused e) {
      return ImportLine.refused(row.line(), e.wrongs().stream().map(this::sentence).toList());
    } catch (HttpProblem e) {
      return refused(row, told.words().sentence(e));
    }
  }

  private ImportLine proposed(CsvFile.Row row, String externalId, Optional<Standing<V>> standing) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    headings
        .values(row.cells())
        .forEach((field, cell) -> fields.put(field, cells.values(field, cell)));
    R request = told.reader().read(kind.resolved(source, fields), kind.request());
    V proposed = kind.proposed(standing, request);
    Optional<Long> before =
        kind.unique(proposed).flatMap(unique -> seenBefore("unique " + unique, row));
    if (before.isPresent()) {
      return refused(row, told.texts().same(before.get()));
    }
    List<FieldChange> changes =
        standing
            .map(known -> told.differences().between(known.view(), proposed))
            .orElseGet(() -> told.differences().ofNew(proposed));
    ImportLine.Outcome outcome =
        standing.isEmpty()
            ? ImportLine.Outcome.CREATED
            : changes.isEmpty() ? ImportLine.Outcome.UNCHANGED : ImportLine.Outcome.CHANGED;
    return new ImportLine(
        row.line(),
        externalId,
        outcome,
        standing.map(Standing::version).orElse(null),
        json(request),
        changes,
        List.of());
  }

  private Optional<Long> seenBefore(String what, CsvFile.Row row) {
    return Optional.ofNullable(seen.putIfAbsent(what, row.line()));
  }

  private String sentence(Wrong wrong) {
    return told.texts().of_field(wrong.label(), wrong.sentence());
  }

  private static ImportLine refused(CsvFile.Row row, String reason) {
    return ImportLine.refused(row.line(), List.of(reason));
  }

  private String json(R request) {
    try {
      return told.json().writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a request is JSON", e);
    }
  }
}
