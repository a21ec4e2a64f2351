package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sptt.edge.Edition;
import org.sptt.edge.Rules;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Keeps what was said with an entry of the directory, and what follows of it. */
@ApplicationScoped
class KeepMeeting {

  private final Meetings meetings;
  private final Experts experts;
  private final Upserts upserts;
  private final Clock clock;

  KeepMeeting(Meetings meetings, Experts experts, Upserts upserts, Clock clock) {
    this.meetings = meetings;
    this.experts = experts;
    this.upserts = upserts;
    this.clock = clock;
  }

  /** One that another system knows; what that system leaves out stays as it stands. */
  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, MeetingRequest request) {
    Optional<Meeting> known = meetings.find(external);
    MeetingRequest whole = known.map(meeting -> request.over(meeting.view())).orElse(request);
    return keep(known, () -> new Meeting(external), whole);
  }

  /** One that is known to no other system. */
  @Transactional
  Upsert create(MeetingRequest request) {
    return keep(Optional.empty(), Meeting::new, request);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when somebody else changed it meanwhile
   */
  @Transactional
  Upsert change(UUID id, int seen, MeetingRequest request) {
    Meeting meeting = meetings.requireLocked(id);
    Edition.require(Edition.tag(seen).toString(), meeting.version());
    return keep(Optional.of(meeting), () -> meeting, request);
  }

  @Transactional
  void remove(UUID id) {
    Meeting meeting = meetings.require(id);
    upserts.remove(meetings, meeting, meeting.removed());
  }

  private Upsert keep(Optional<Meeting> known, Supplier<Meeting> create, MeetingRequest request) {
    experts.requireReferred(request.expertId());
    Rules.happened("heldOn", request.heldOn(), clock);
    Rules.inOrder("heldOn", request.heldOn(), "followUpBy", request.followUpBy());
    return upserts.put(
        meetings, known, create, meeting -> meeting.describe(request), Meeting::held);
  }
}
