package org.sptt.reporting.explain;

import java.math.BigDecimal;
import java.util.List;
import org.sptt.reporting.figure.Answer;

/** A cell as a page shows it. */
record CellRow(String name, BigDecimal count) {

  static List<CellRow> of(Answer answer, Names.Known names) {
    String by = answer.question().by().orElse("");
    return answer.cells().stream()
        .map(cell -> new CellRow(names.of(by, cell.value()), cell.count()))
        .toList();
  }
}
