package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sptt.directory.merging.Merges;
import org.sptt.directory.search.SearchIndex;
import org.sptt.edge.Refusals;
import org.sptt.events.StructureMerged;
import org.sptt.messaging.Outbox;

/** Has two records of one structure count as one, and takes that back. */
@ApplicationScoped
public class StructureMerges {

  private static final String KIND = "STRUCTURE";

  private final Merges merges;
  private final Structures structures;
  private final SearchIndex index;
  private final Outbox outbox;

  StructureMerges(Merges merges, Structures structures, SearchIndex index, Outbox outbox) {
    this.merges = merges;
    this.structures = structures;
    this.index = index;
    this.outbox = outbox;
  }

  /**
   * @param into the record that stays; the one whose people sign in, where they do
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code organization-stays}, and as
   *     {@link Merges#merge} says
   */
  @Transactional
  public void merge(UUID id, UUID into, String account) {
    Structure leaving = structures.requireLocked(id);
    structures.requireReferred(into);
    if (leaving.signsIn()) {
      throw Refusals.conflict(
          "organization-stays",
          "People sign in for it: merge the other one into it, or take its organisation away.");
    }
    tell(merges.merge(KIND, id, into, account));
  }

  /** Has them count as two again. */
  @Transactional
  public void undo(UUID id) {
    structures.requireLocked(id);
    tell(merges.undo(id));
  }

  /** The structure's other records. */
  public List<UUID> othersOf(UUID id) {
    return merges.leadingTo(id);
  }

  private void tell(List<Merges.Lead> leads) {
    for (Merges.Lead lead : leads) {
      Structure structure = structures.require(lead.id());
      structure.lead(lead.end());
      if (structure.isItself()) {
        index.put(structure.found());
      } else {
        index.remove(structure.id());
      }
      outbox.record(new StructureMerged(lead.id(), lead.end().orElse(null)));
    }
  }
}
