package org.sptt.reporting.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.events.ConsultationGroupRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.ExperimentationRecorded;
import org.sptt.events.Standing;
import org.sptt.events.ToDoListFilled;
import org.sptt.events.WorkshopAttendanceRecorded;
import org.sptt.events.WorkshopRecorded;

/** What is tried out in structures, as facts. */
final class ExperimentationFacts {

  // The workshop lends its day once it is held.
  private static final LocalDate WHEN_THE_WORKSHOP_IS_HELD = null;

  private ExperimentationFacts() {}

  static Optional<Told> of(DomainEvent event) {
    if (event instanceof ExperimentationRecorded experimentation) {
      return Optional.of(experimentation(experimentation));
    } else if (event instanceof ToDoListFilled list) {
      return Optional.of(toDoList(list));
    } else if (event instanceof ConsultationGroupRecorded group) {
      return Optional.of(consultationGroup(group));
    } else if (event instanceof WorkshopRecorded workshop) {
      return Optional.of(workshop(workshop));
    } else if (event instanceof WorkshopAttendanceRecorded attendance) {
      return Optional.of(workshopAttendance(attendance));
    }
    return Optional.empty();
  }

  private static Told experimentation(ExperimentationRecorded event) {
    String source = "experimentation/" + event.experimentationId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(
        FactDraft.of(source, "experimentation", event.proposedOn())
            .with("experimentation", event.experimentationId())
            .with("status", event.status())
            .ofStructure("structure", event.structureId())
            .fact());
    for (String theme : event.themes()) {
      facts.add(
          FactDraft.of(source, "experimentation-theme", theme, event.proposedOn())
              .with("experimentation", event.experimentationId())
              .with("status", event.status())
              .with("theme", theme)
              .ofStructure("structure", event.structureId())
              .fact());
    }
    return new Told(source, facts, Map.of());
  }

  private static Told toDoList(ToDoListFilled event) {
    String source = "to-do-list/" + event.experimentationId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "to-do-list", event.filledOn())
            .quantity(event.items())
            .with("experimentation", event.experimentationId())
            .with("done", event.itemsDone())
            .ofStructure("structure", event.structureId())
            .fact());
  }

  private static Told consultationGroup(ConsultationGroupRecorded event) {
    String source = "consultation-group/" + event.groupId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "consultation-group", event.heldOn())
            .quantity(event.participantKeys().size())
            .with("group", event.groupId())
            .fact());
  }

  private static Told workshop(WorkshopRecorded event) {
    String source = Lenders.WORKSHOP + event.workshopId();
    Told told =
        event.status() == Standing.HELD
            ? Told.of(
                source,
                FactDraft.of(source, "workshop-held", event.heldOn())
                    .with("workshop", event.workshopId())
                    .with("theme", event.theme())
                    .with("by-video", Words.yesNo(event.byVideo()))
                    .fact())
            : Told.nothing(source);
    return told.lending(
        Lenders.lend(
            "theme",
            event.theme(),
            Fact.DAY,
            event.status() == Standing.HELD ? event.heldOn() : null));
  }

  private static Told workshopAttendance(WorkshopAttendanceRecorded event) {
    String source = "workshop-attendance/" + event.attendanceId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "workshop-attendance", WHEN_THE_WORKSHOP_IS_HELD)
            .by(event.personKey(), event.categories())
            .with("workshop", event.workshopId())
            .borrowing(Lenders.WORKSHOP, event.workshopId())
            .fact());
  }
}
