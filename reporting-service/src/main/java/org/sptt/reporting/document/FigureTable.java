package org.sptt.reporting.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sptt.tables.Table;
import org.sptt.tables.TableFormat;

/** All numbers of a document in one table, to be filtered and calculated with. */
final class FigureTable {

  private record Row(Document document, Chapter chapter, Piece piece, Line line) {
    LocalDate day() {
      return line.day() == null ? document.asOf() : line.day();
    }
  }

  private static final Table<Row> TABLE =
      Table.<Row>named("bilan")
          .with("Chapitre", row -> row.chapter().title())
          .with("Tableau", row -> row.piece().title())
          .with("Repère", row -> row.line().indicator())
          .with("Chiffre", row -> row.line().label())
          .with("Partie d'un tout", row -> row.line().part() ? "oui" : "non")
          .with("Valeur", row -> row.line().value())
          .with("Unité", row -> row.line().unit())
          .with("Remarque", row -> row.line().suppressed() ? "non publié" : "")
          .with("Au", Row::day);

  private FigureTable() {}

  static void write(Document document, TableFormat format, OutputStream out) throws IOException {
    Stream<Row> rows =
        document.chapters().stream()
            .flatMap(
                chapter ->
                    chapter.pieces().stream()
                        .flatMap(
                            piece ->
                                piece.lines().stream()
                                    .map(line -> new Row(document, chapter, piece, line))));
    TABLE.write(format, rows.iterator(), out);
  }
}
