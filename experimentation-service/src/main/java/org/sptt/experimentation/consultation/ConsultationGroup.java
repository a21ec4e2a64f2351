package org.sptt.experimentation.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.events.ConsultationGroupRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** 3 to 5 people who met: one presented, the others listened, then advised. */
@Entity
@Table(name = "consultation_group")
public class ConsultationGroup extends Imported {

  private static final int FEWEST = 3;
  private static final int MOST = 5;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "presenter_key")
  private UUID presenterKey;

  @Column(name = "participant_keys")
  private List<UUID> participantKeys;

  protected ConsultationGroup() {}

  ConsultationGroup(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code group-size}, {@code
   *     presenter-not-in-group} or {@code in-the-future}
   */
  void describe(ConsultationGroupRequest request, Clock clock) {
    Rules.happened("heldOn", request.heldOn(), clock);
    List<UUID> people = request.participantKeys().stream().distinct().toList();
    if (people.size() < FEWEST || people.size() > MOST) {
      throw Refusals.refused(
          "group-size",
          "A consultation group is %d to %d different people, the presenter included; these are %d."
              .formatted(FEWEST, MOST, people.size()));
    }
    if (!people.contains(request.presenterKey())) {
      throw Refusals.refused(
          "presenter-not-in-group",
          "Who presents is one of the group. Add the presenter to participantKeys.");
    }
    heldOn = request.heldOn();
    presenterKey = request.presenterKey();
    participantKeys = people;
  }

  ConsultationGroupRecorded recorded() {
    return told(false);
  }

  ConsultationGroupRecorded removed() {
    return told(true);
  }

  private ConsultationGroupRecorded told(boolean removed) {
    return new ConsultationGroupRecorded(id(), heldOn, presenterKey, participantKeys, removed);
  }

  ConsultationGroupView view() {
    return new ConsultationGroupView(id(), heldOn, presenterKey, participantKeys);
  }
}
