package org.sptt.platform.programme;

import java.util.Map;
import java.util.Optional;

/**
 * One line of a file, by column. An absent column and an empty cell are the same.
 *
 * @param number the line of the file on which it starts, the header being line 1
 */
record Line(String file, long number, Map<String, String> cells) {

  Line {
    cells = Map.copyOf(cells);
  }

  Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column)).map(String::strip).filter(c -> !c.isEmpty());
  }

  /**
   * The cell of a column that must be filled in.
   *
   * @throws Refusal when it is empty
   */
  String needed(String column) {
    return cell(column)
        .orElseThrow(() -> new Refusal("la colonne « " + column + " » est à remplir"));
  }

  /** Where a person finds it: file and line. */
  String place() {
    return file + ":" + number;
  }
}
