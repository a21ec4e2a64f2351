package org.sptt.experimentation.experimentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.sptt.experimentation.consultation.ConsultationGroups;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Fills in an experimentation's to-do list, or takes it back. */
@ApplicationScoped
class FillToDoList {

  private final Experimentations experimentations;
  private final ToDoLists toDoLists;
  private final ConsultationGroups groups;
  private final Upserts upserts;
  private final Clock clock;

  FillToDoList(
      Experimentations experimentations,
      ToDoLists toDoLists,
      ConsultationGroups groups,
      Upserts upserts,
      Clock clock) {
    this.experimentations = experimentations;
    this.toDoLists = toDoLists;
    this.groups = groups;
    this.upserts = upserts;
    this.clock = clock;
  }

  @Transactional
  Upsert fill(UUID experimentationId, ToDoListRequest request) {
    // Locked: its events carry the experimentation's structure, and share its place in the order.
    Experimentation experimentation = experimentations.requireLocked(experimentationId);
    experimentation.requireProposedBy(request.filledOn());
    if (request.consultationGroupId() != null) {
      groups.requireReferred(request.consultationGroupId());
    }
    return upserts.put(
        toDoLists,
        toDoLists.of(experimentationId),
        () -> new ToDoList(experimentation),
        list -> list.fill(request, clock),
        list -> list.filled(experimentation));
  }

  @Transactional
  void takeBack(UUID experimentationId) {
    Experimentation experimentation = experimentations.requireLocked(experimentationId);
    ToDoList list = toDoLists.requireOf(experimentationId);
    upserts.remove(toDoLists, list, list.removed(experimentation));
  }
}
