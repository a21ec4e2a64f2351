package org.sptt.reporting.home;

import java.util.List;
import org.sptt.reporting.agenda.AgendaEntry;

/**
 * What needs a hand.
 *
 * @param notMarkedHeld sessions that are over and still only announced
 * @param withoutToDoList experimentations
 * @param deadLetters events that reporting could not apply
 * @param unknownGenders percentage of those who came whose gender nobody noted
 */
public record Concerns(
    List<AgendaEntry> notMarkedHeld, int withoutToDoList, int deadLetters, int unknownGenders) {

  public boolean isNothing() {
    return notMarkedHeld.isEmpty()
        && withoutToDoList == 0
        && deadLetters == 0
        && unknownGenders == 0;
  }
}
