package org.sptt.experimentation.experimentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sptt.messaging.Sight;
import org.sptt.messaging.Upserts;

/** What those do to a to-do list whose experimentation it is, one thing at a time. */
@ApplicationScoped
class WorkOnToDoList {

  private final Experimentations experimentations;
  private final ToDoLists toDoLists;
  private final Upserts upserts;
  private final Clock clock;

  WorkOnToDoList(
      Experimentations experimentations, ToDoLists toDoLists, Upserts upserts, Clock clock) {
    this.experimentations = experimentations;
    this.toDoLists = toDoLists;
    this.upserts = upserts;
    this.clock = clock;
  }

  /** The first thing begins the list, today. */
  @Transactional
  void add(UUID experimentationId, Sight sight, NewToDo added) {
    Experimentation experimentation = seen(experimentationId, sight);
    upserts.put(
        toDoLists,
        toDoLists.of(experimentationId),
        () -> new ToDoList(experimentation, LocalDate.now(clock)),
        list -> list.add(added.text()),
        list -> list.filled(experimentation));
  }

  @Transactional
  void tick(UUID experimentationId, Sight sight, SeenToDo seen) {
    change(experimentationId, sight, seen, list -> list.mark(seen.position(), true));
  }

  @Transactional
  void reopen(UUID experimentationId, Sight sight, SeenToDo seen) {
    change(experimentationId, sight, seen, list -> list.mark(seen.position(), false));
  }

  /** A list that nothing is left of is taken back. */
  @Transactional
  void drop(UUID experimentationId, Sight sight, SeenToDo seen) {
    Experimentation experimentation = seen(experimentationId, sight);
    ToDoList list = toDoLists.requireOf(experimentationId);
    list.requireVersion(seen.version());
    if (list.holdsOnlyOne()) {
      upserts.remove(toDoLists, list, list.removed(experimentation));
    } else {
      change(experimentationId, sight, seen, changed -> changed.drop(seen.position()));
    }
  }

  private void change(
      UUID experimentationId, Sight sight, SeenToDo seen, Consumer<ToDoList> change) {
    Experimentation experimentation = seen(experimentationId, sight);
    ToDoList list = toDoLists.requireOf(experimentationId);
    list.requireVersion(seen.version());
    upserts.put(
        toDoLists,
        Optional.of(list),
        () -> list,
        change,
        changed -> changed.filled(experimentation));
  }

  // Locked, as whoever fills in the whole list locks it.
  private Experimentation seen(UUID experimentationId, Sight sight) {
    Experimentation experimentation = experimentations.requireLocked(experimentationId);
    sight.require(experimentation.structureId(), Experimentations.NOUN);
    return experimentation;
  }
}
