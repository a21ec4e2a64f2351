package org.sptt.training.agenda;

import java.util.List;

/**
 * What of the agenda is shown, and what else could be.
 *
 * @param kind empty for all kinds
 * @param firstPage whether past sessions are shown from the latest on
 */
record AgendaFilter(List<String> kinds, String kind, boolean firstPage) {

  /** What the address of another page of the same list has to repeat. */
  public String query() {
    return kind.isEmpty() ? "" : "kind=" + kind;
  }
}
