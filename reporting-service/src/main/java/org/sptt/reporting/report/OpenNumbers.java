package org.sptt.reporting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answer.Cell;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.suppression.PublicTable;

/** The numbers of one report that everyone may know. */
final class OpenNumbers implements Numbers {

  private final Map<Question, Answer> open = new HashMap<>();

  /** Takes what may be told of each answer. */
  void tell(List<Answer> exact, List<PublicTable> tables) {
    for (int i = 0; i < exact.size(); i++) {
      open.put(exact.get(i).question(), told(exact.get(i), tables.get(i)));
    }
  }

  @Override
  public Answer answer(Question question) {
    return Optional.ofNullable(open.get(question))
        .orElseThrow(() -> new IllegalArgumentException("not asked before: " + question));
  }

  @Override
  public boolean areForEveryone() {
    return true;
  }

  private static Answer told(Answer exact, PublicTable table) {
    return new Answer(
        exact.question(),
        exact.label(),
        exact.section(),
        exact.unit(),
        exact.version(),
        table.value().orElse(null),
        null,
        table.cells().stream()
            .map(cell -> new Cell(cell.value(), cell.count().orElse(null)))
            .toList(),
        exact.hash());
  }
}
