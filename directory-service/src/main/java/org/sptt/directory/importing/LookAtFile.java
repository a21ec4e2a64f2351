package org.sptt.directory.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.form.FormReader;
import org.sptt.edge.form.FormWords;

/**
 * Says what a file would do, row by row, and does nothing of it. What it finds is kept, so that
 * exactly that is done when somebody agrees.
 */
@ApplicationScoped
class LookAtFile {

  private static final int ROWS_AT_ONCE = 500;
  private static final int MOST_ROWS = 200_000;
  private static final int MOST_SECONDS = 600;

  private final ImportKinds kinds;
  private final ImportRuns runs;
  private final ImportLines lines;
  private final RowReading.Told told;
  private final EntityManager entities;

  LookAtFile(
      ImportKinds kinds,
      ImportRuns runs,
      ImportLines lines,
      FormReader reader,
      FormWords words,
      Differences differences,
      ImportTexts texts,
      ObjectMapper json,
      EntityManager entities) {
    this.kinds = kinds;
    this.runs = runs;
    this.lines = lines;
    this.told = new RowReading.Told(reader, words, differences, texts, json);
    this.entities = entities;
  }

  /**
   * @param source what names the rows; empty is refused
   * @return by which the outcome is found
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the file as a whole cannot be read
   */
  UUID look(String kind, String source, String account, Path path) {
    Importable<?, ?> importable = kinds.require(kind);
    if (!source.matches("[\\p{L}\\p{N} ._-]{1,100}")) {
      throw Refusals.refused(
          "source",
          "source-needed",
          "Name where the rows come from: letters, digits, spaces, dots and hyphens, 100 at most.");
    }
    CsvFile file = CsvFile.of(path);
    return QuarkusTransaction.requiringNew()
        .timeout(MOST_SECONDS)
        .call(() -> look(importable, source, account, file));
  }

  private UUID look(Importable<?, ?> kind, String source, String account, CsvFile file) {
    UUID run = runs.begin(kind.kind(), source, file.charset().name(), account);
    Rows rows = new Rows(run, kind, source);
    file.each(rows::take);
    rows.end();
    return run;
  }

  /** The rows of a file, some at a time. */
  private final class Rows {

    private final UUID run;
    private final Importable<?, ?> kind;
    private final String source;
    private final List<CsvFile.Row> some = new ArrayList<>();
    private final Tally tally = new Tally();
    private RowReading<?, ?> reading;
    private int taken;

    Rows(UUID run, Importable<?, ?> kind, String source) {
      this.run = run;
      this.kind = kind;
      this.source = source;
    }

    void take(CsvFile.Row row) {
      if (reading == null) {
        reading =
            new RowReading<>(
                kind, source, Headings.of(row.cells(), kind.columns(), told.words()), told);
      } else if (!row.isBlank()) {
        some.add(row);
        taken++;
        requireNotTooMany();
        if (some.size() == ROWS_AT_ONCE) {
          readSome();
        }
      }
    }

    void end() {
      if (taken == 0) {
        throw Refusals.refused("empty-table", "There is no row below the headings.");
      }
      readSome();
      runs.close(run, tally);
    }

    private void readSome() {
      List<ImportLine> read = reading.read(some);
      read.forEach(tally::add);
      lines.add(
          run,
          read.stream().filter(line -> line.outcome() != ImportLine.Outcome.UNCHANGED).toList());
      some.clear();
      entities.clear();
    }

    private void requireNotTooMany() {
      if (taken > MOST_ROWS) {
        throw Refusals.refused(
            "too-many-rows",
            "A file has 200 000 rows at most. Nothing was taken; send it in several parts.");
      }
    }
  }
}
