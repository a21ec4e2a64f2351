package org.sptt.directory.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sptt.directory.search.IndexAsked;
import org.sptt.directory.search.SearchIndex;
import org.sptt.events.InitiativeSpotted;

/** Has initiatives found as they are. */
@ApplicationScoped
class InitiativeCards {

  private final Initiatives initiatives;
  private final SearchIndex index;

  InitiativeCards(Initiatives initiatives, SearchIndex index) {
    this.initiatives = initiatives;
    this.index = index;
  }

  void changed(@Observes InitiativeSpotted event) {
    if (event.removed()) {
      index.remove(event.initiativeId());
    } else {
      index.put(initiatives.require(event.initiativeId()).found());
    }
  }

  void asked(@Observes IndexAsked asked) {
    initiatives
        .streamAll()
        .filter(initiative -> asked.isFor(initiative.id()))
        .forEach(initiative -> index.put(initiative.found()));
  }
}
