package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.agenda.Names;
import org.sptt.tables.Table;

/** Figures as spreadsheets draw on them: one row for each number. */
final class CsvTables {

  /** One cell of a figure taken apart. */
  private record Part(FigureView figure, String by, String cell, String name, BigDecimal count) {}

  private static final Table<FigureView> FIGURES =
      Table.<FigureView>named("chiffres")
          .with("Repère", FigureView::id)
          .with("Chiffre", FigureView::label)
          .with("Partie du bilan", FigureView::section)
          .with("Valeur", FigureView::value)
          .with("Unité", CsvTables::unit)
          .with("Au", FigureView::asOf)
          .with("Définition n°", FigureView::version);

  private static final Table<Part> PARTS =
      Table.<Part>named("parts")
          .with("Repère", part -> part.figure().id())
          .with("Chiffre", part -> part.figure().label())
          .with("Réparti par", Part::by)
          .with("Part", Part::cell)
          .with("En français", Part::name)
          .with("Nombre", Part::count)
          .with("Unité", part -> unit(part.figure()))
          .with("Au", part -> part.figure().asOf())
          .with("Définition n°", part -> part.figure().version());

  private CsvTables() {}

  private static String unit(FigureView figure) {
    return figure.unit() == null ? null : FrenchWords.word("unit", figure.unit());
  }

  static CsvView of(List<FigureView> figures) {
    return CsvView.of(FIGURES, figures.stream());
  }

  static CsvView of(FigureView figure, Map<String, List<Answer.Cell>> breakdowns, Names names) {
    Names.Known known =
        names.of(
            breakdowns.values().stream().flatMap(List::stream).map(Answer.Cell::value).toList());
    Stream<Part> parts =
        breakdowns.entrySet().stream()
            .flatMap(
                by -> by.getValue().stream().map(cell -> part(figure, by.getKey(), cell, known)));
    return CsvView.of(PARTS, parts);
  }

  private static Part part(FigureView figure, String by, Answer.Cell cell, Names.Known known) {
    String name = known.of(cell.value(), value -> FigureWords.cell(by, value));
    return new Part(figure, by, cell.value(), name, cell.count());
  }
}
