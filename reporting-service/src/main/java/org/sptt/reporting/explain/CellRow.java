package org.sptt.reporting.explain;

import java.math.BigDecimal;
import java.util.List;
import org.sptt.reporting.agenda.Names;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.FigureWords;

/**
 * A cell as a page shows it.
 *
 * @param filter by which a figure is narrowed to it
 */
record CellRow(String name, BigDecimal count, String filter) {

  static List<CellRow> of(Answer answer, Names.Known names) {
    String by = answer.question().by().orElse("");
    return answer.cells().stream()
        .map(
            cell ->
                new CellRow(
                    names.of(cell.value(), value -> FigureWords.cell(by, value)),
                    cell.count(),
                    by + ":" + cell.value()))
        .toList();
  }
}
