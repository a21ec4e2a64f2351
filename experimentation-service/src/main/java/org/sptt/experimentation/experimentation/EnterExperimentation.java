package org.sptt.experimentation.experimentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Outbox;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Enters or changes an experimentation; its to-do list follows it to another structure. */
@ApplicationScoped
class EnterExperimentation {

  private final Experimentations experimentations;
  private final ToDoLists toDoLists;
  private final DirectoryCopy directory;
  private final Upserts upserts;
  private final Outbox outbox;
  private final Clock clock;

  EnterExperimentation(
      Experimentations experimentations,
      ToDoLists toDoLists,
      DirectoryCopy directory,
      Upserts upserts,
      Outbox outbox,
      Clock clock) {
    this.experimentations = experimentations;
    this.toDoLists = toDoLists;
    this.directory = directory;
    this.upserts = upserts;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  Upsert enter(ExternalId external, ExperimentationRequest request) {
    directory.requireKnown(request.structureId());
    // Locked, so that no to-do list comes between with the structure of before.
    Optional<Experimentation> known = experimentations.findLocked(external);
    Optional<UUID> structureBefore = known.map(Experimentation::structureId);
    Upsert done =
        upserts.put(
            experimentations,
            known,
            () -> new Experimentation(external),
            experimentation -> experimentation.describe(request, clock),
            Experimentation::recorded);
    boolean moved =
        structureBefore.filter(before -> !before.equals(request.structureId())).isPresent();
    known.ifPresent(experimentation -> followWith(experimentation, moved));
    return done;
  }

  private void followWith(Experimentation experimentation, boolean moved) {
    Optional<ToDoList> list = toDoLists.of(experimentation.id());
    list.ifPresent(filled -> experimentation.requireProposedBy(filled.filledOn()));
    if (moved) {
      list.ifPresent(filled -> outbox.record(filled.filled(experimentation)));
    }
  }
}
