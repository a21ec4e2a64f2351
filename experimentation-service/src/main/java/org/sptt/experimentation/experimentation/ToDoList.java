package org.sptt.experimentation.experimentation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.sptt.edge.Page;
import org.sptt.edge.Refusals;
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

  @ElementCollection
  @CollectionTable(name = "to_do_item", joinColumns = @JoinColumn(name = "list_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = Page.MOST)
  private List<ToDoItem> items = new ArrayList<>();

  protected ToDoList() {}

  ToDoList(Experimentation experimentation) {
    super(UUID.randomUUID());
    this.experimentationId = experimentation.id();
  }

  ToDoList(Experimentation experimentation, LocalDate filledOn) {
    this(experimentation);
    this.filledOn = filledOn;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code in-the-future}
   */
  void fill(ToDoListRequest request, Clock clock) {
    Rules.happened("filledOn", request.filledOn(), clock);
    consultationGroupId = request.consultationGroupId();
    filledOn = request.filledOn();
    list(request.items().stream().map(String::strip).toList());
  }

  // What was done stays done, whatever comes or goes around it.
  private void list(List<String> texts) {
    if (!texts.equals(texts())) {
      Set<String> done =
          items.stream().filter(ToDoItem::done).map(ToDoItem::text).collect(Collectors.toSet());
      items.clear();
      texts.forEach(text -> items.add(new ToDoItem(text, done.contains(text))));
    }
  }

  private List<String> texts() {
    return items.stream().map(ToDoItem::text).toList();
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code to-do-list-full}
   */
  void add(String text) {
    if (items.size() >= ToDoListRequest.MOST_ITEMS) {
      throw Refusals.refused(
          "text",
          "to-do-list-full",
          "The list holds %d things already. Remove what is done with."
              .formatted(ToDoListRequest.MOST_ITEMS));
    }
    items.add(new ToDoItem(text.strip(), false));
  }

  void mark(int position, boolean done) {
    items.set(position, new ToDoItem(require(position).text(), done));
  }

  void drop(int position) {
    require(position);
    items.remove(position);
  }

  /**
   * Refuses what somebody wants who has not seen what the list holds now.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code changed-meanwhile}
   */
  void requireVersion(int seen) {
    if (seen != version()) {
      throw Refusals.conflict(
          "changed-meanwhile", "Someone else changed the list. Read it again, then repeat it.");
    }
  }

  boolean holdsOnlyOne() {
    return items.size() == 1;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when nothing is there
   */
  ToDoItem require(int position) {
    if (position < 0 || position >= items.size()) {
      throw Refusals.notFound("thing on the to-do list");
    }
    return items.get(position);
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
        removed,
        numberDone());
  }

  private int numberDone() {
    return (int) items.stream().filter(ToDoItem::done).count();
  }

  List<ToDoItem> items() {
    return List.copyOf(items);
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
        numberDone(),
        pseudonymously ? null : texts(),
        consultationGroupId);
  }
}
