package org.sptt.reporting.figure;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.sptt.tables.Table;
import org.sptt.tables.TableDownload;
import org.sptt.tables.TableFormat;

/** Figures as tables for spreadsheets. */
final class FigureTables {

  private static final Table<FigureView> FIGURES = figures("chiffres", row -> row);

  private static final Table<Part> PARTS =
      figures("repartition", Part::figure)
          .with("Réparti par", part -> FigureWords.dimension(part.by()))
          .with("Part", part -> FigureWords.cell(part.by(), part.cell().value()))
          .with("Nombre", part -> part.cell().count())
          .with("Code de la part", part -> part.by() + ":" + part.cell().value());

  private record Part(FigureView figure, String by, Answer.Cell cell) {}

  private interface Figure<R> {
    FigureView of(R row);
  }

  private FigureTables() {}

  static Response of(List<FigureView> figures, TableFormat format) {
    return sent(FIGURES, format, figures);
  }

  /** A row for each cell of each dimension. */
  static Response of(
      FigureView figure, Map<String, List<Answer.Cell>> breakdowns, TableFormat format) {
    List<Part> parts =
        breakdowns.entrySet().stream()
            .flatMap(by -> by.getValue().stream().map(cell -> new Part(figure, by.getKey(), cell)))
            .toList();
    return sent(PARTS, format, parts);
  }

  private static <R> Table<R> figures(String name, Figure<R> figure) {
    return Table.<R>named(name)
        .with("Repère", row -> figure.of(row).id())
        .with("Chiffre", row -> figure.of(row).label())
        .with("Chapitre", row -> figure.of(row).section())
        .with("Unité", row -> figure.of(row).unit())
        .with("Au", row -> figure.of(row).asOf())
        .with("Valeur", row -> figure.of(row).value())
        .with("Définition", row -> figure.of(row).version());
  }

  private static <R> Response sent(Table<R> table, TableFormat format, List<R> rows) {
    return TableDownload.of(table, format, last -> last.isPresent() ? List.of() : rows);
  }
}
