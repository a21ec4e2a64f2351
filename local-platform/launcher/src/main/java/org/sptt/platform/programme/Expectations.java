package org.sptt.platform.programme;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a published report says, and the differences from it that are explained. */
record Expectations(List<PublishedFigure> figures, List<DeclaredDifference> declared) {

  private static final Set<String> FIGURE = Set.of("id", "period_end", "value");
  private static final Set<String> FIGURE_TOO =
      Set.of("section", "label_fr", "unit", "breakdown", "note");
  private static final Set<String> DIFFERENCE = Set.of("figure", "published", "counted", "reason");

  Expectations {
    figures = List.copyOf(figures);
    declared = List.copyOf(declared);
  }

  static Expectations none() {
    return new Expectations(List.of(), List.of());
  }

  /**
   * Reads published figures, and declared differences where there is such a file.
   *
   * @throws UnreadableFile naming the line at fault: figures are not to be compared in part
   */
  static Expectations read(Path figures, Optional<Path> differences) {
    Set<String> allowed = new TreeSet<>(FIGURE);
    allowed.addAll(FIGURE_TOO);
    return new Expectations(
        all(Sheet.read(figures, FIGURE, allowed), Expectations::figure),
        differences
            .filter(Files::exists)
            .map(file -> all(Sheet.read(file, DIFFERENCE, DIFFERENCE), Expectations::difference))
            .orElse(List.of()));
  }

  private static <T> List<T> all(Sheet sheet, Function<Line, T> reading) {
    sheet.refused().stream()
        .findFirst()
        .ifPresent(
            refused -> {
              throw new UnreadableFile(refused.line().place(), refused.reason());
            });
    return sheet.lines().stream().map(line -> read(line, reading)).toList();
  }

  private static <T> T read(Line line, Function<Line, T> reading) {
    try {
      return reading.apply(line);
    } catch (Refusal refusal) {
      throw new UnreadableFile(line.place(), refusal.getMessage());
    }
  }

  private static PublishedFigure figure(Line line) {
    return new PublishedFigure(
        line.needed("id"),
        date(line.needed("period_end")),
        line.cell("label_fr").orElse(""),
        number(line.needed("value")));
  }

  private static DeclaredDifference difference(Line line) {
    return new DeclaredDifference(
        line.needed("figure"),
        number(line.needed("published")),
        number(line.needed("counted")),
        line.needed("reason"));
  }

  private static LocalDate date(String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new Refusal("« " + cell + " » n'est pas une date (écrire par exemple 2023-12-31)");
    }
  }

  private static BigDecimal number(String cell) {
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw new Refusal("« " + cell + " » n'est pas un nombre");
    }
  }

  Optional<DeclaredDifference> declared(String id, BigDecimal published, BigDecimal counted) {
    return declared.stream().filter(d -> d.covers(id, published, counted)).findFirst();
  }
}
