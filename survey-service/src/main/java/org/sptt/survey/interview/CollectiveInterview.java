package org.sptt.survey.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.events.CollectiveInterviewRecorded;
import org.sptt.events.Gender;
import org.sptt.events.Standing;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A discussion hosted by a structure. Keeps how many people were heard, and never who. */
@Entity
@Table(name = "collective_interview")
class CollectiveInterview extends Imported {

  @Column(name = "host_structure_id")
  private UUID hostStructureId;

  @Enumerated(EnumType.STRING)
  private Standing status;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private int women;
  private int men;

  @Column(name = "unknown_gender")
  private int unknown;

  private List<String> themes;

  protected CollectiveInterview() {}

  CollectiveInterview(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when dates, counts and status do not go
   *     together
   */
  void describe(CollectiveInterviewRequest request, Clock clock) {
    request.heard().requireCounts();
    if (request.status() == Standing.HELD) {
      requireHeld(request, clock);
    } else {
      requireNotHeld(request);
    }
    hostStructureId = request.hostStructureId();
    status = request.status();
    plannedOn = request.plannedOn();
    heldOn = request.heldOn();
    women = request.heard().women();
    men = request.heard().men();
    unknown = request.heard().unknown();
    themes = request.themes();
  }

  private static void requireHeld(CollectiveInterviewRequest request, Clock clock) {
    if (request.heldOn() == null) {
      throw Refusals.refused(
          "held-without-date", "An interview that was held has a day. Give heldOn.");
    }
    Rules.happened("heldOn", request.heldOn(), clock);
    Rules.inOrder("plannedOn", request.plannedOn(), "heldOn", request.heldOn());
    if (request.heard().isNobody()) {
      throw Refusals.refused(
          "nobody-heard",
          "An interview that was held heard someone. Give the numbers, or enter it as cancelled.");
    }
  }

  private static void requireNotHeld(CollectiveInterviewRequest request) {
    if (request.heldOn() != null || !request.heard().isNobody()) {
      throw Refusals.refused(
          "not-held",
          "Only an interview that was held has heldOn and people heard."
              + " Leave them out, or enter it as held.");
    }
  }

  UUID hostStructureId() {
    return hostStructureId;
  }

  CollectiveInterviewRecorded recorded() {
    return new CollectiveInterviewRecorded(
        id(), hostStructureId, status, plannedOn, heldOn, heard(), themes);
  }

  private Map<Gender, Integer> heard() {
    Map<Gender, Integer> heard = new EnumMap<>(Gender.class);
    heard.put(Gender.WOMAN, women);
    heard.put(Gender.MAN, men);
    heard.put(Gender.UNKNOWN, unknown);
    heard.values().removeIf(number -> number == 0);
    return heard;
  }

  CollectiveInterviewView view() {
    return new CollectiveInterviewView(
        id(),
        hostStructureId,
        status,
        plannedOn,
        heldOn,
        new HeardView(women, men, unknown),
        themes);
  }
}
