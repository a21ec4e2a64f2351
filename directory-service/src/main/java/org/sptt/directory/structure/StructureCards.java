package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sptt.directory.search.IndexAsked;
import org.sptt.directory.search.SearchIndex;
import org.sptt.events.StructureRecorded;

/** Has structures found as they are. */
@ApplicationScoped
class StructureCards {

  private final Structures structures;
  private final SearchIndex index;

  StructureCards(Structures structures, SearchIndex index) {
    this.structures = structures;
    this.index = index;
  }

  void changed(@Observes StructureRecorded event) {
    Structure structure = structures.require(event.structureId());
    if (structure.isItself()) {
      index.put(structure.found());
    }
  }

  void asked(@Observes IndexAsked asked) {
    structures
        .streamAll()
        .filter(structure -> structure.isItself() && asked.isFor(structure.id()))
        .forEach(structure -> index.put(structure.found()));
  }
}
