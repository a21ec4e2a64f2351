package org.sptt.experimentation.experimentation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Rules;
import org.sptt.events.ToDoListFilled;
import org.sptt.messaging.Imported;

/** The sheet of an experimentation: at most one each. What it lists never leaves this service. */
@Entity
@Table(name = "to_do_list")
class ToDoList extends Imported {

  @Column(name = "experimentation_id")
  private UUID experimentationId;

  @Column(name = "consultation_group_id")
  private UUID consultationGroupId;

  @Column(name = "filled_on")
  private LocalDate filledOn;

  private List<String> items;

  protected ToDoList() {}

  ToDoList(Experimentation experimentation) {
    super(UUID.randomUUID());
    this.experimentationId = experimentation.id();
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code in-the-future}
   */
  void fill(ToDoListRequest request, Clock clock) {
    Rules.happened("filledOn", request.filledOn(), clock);
    consultationGroupId = request.consultationGroupId();
    filledOn = request.filledOn();
    items = request.items().stream().map(String::strip).toList();
  }

  LocalDate filledOn() {
    return filledOn;
  }

  ToDoListFilled filled(Experimentation experimentation) {
    return told(experimentation, false);
  }

  ToDoListFilled removed(Experimentation experimentation) {
    return told(experimentation, true);
  }

  private ToDoListFilled told(Experimentation experimentation, boolean removed) {
    return new ToDoListFilled(
        experimentationId,
        experimentation.structureId(),
        consultationGroupId,
        filledOn,
        items.size(),
        removed);
  }

  /**
   * @param pseudonymously without the items, which may speak of people
   */
  ToDoListView view(boolean pseudonymously) {
    return new ToDoListView(
        id(),
        experimentationId,
        filledOn,
        items.size(),
        pseudonymously ? null : items,
        consultationGroupId);
  }
}
