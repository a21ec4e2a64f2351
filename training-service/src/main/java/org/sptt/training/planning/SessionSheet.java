package org.sptt.training.planning;

import java.util.List;
import java.util.Locale;
import org.sptt.training.session.PlannedSession;
import org.sptt.training.session.Stage;

/** A session as coordinators see it: its plan, how it stands, who asked for a place. */
public record SessionSheet(
    PlannedSession session, String offering, List<Applicant> applicants, boolean begun) {

  public boolean draft() {
    return session.stage() == Stage.DRAFT;
  }

  public boolean published() {
    return session.stage() == Stage.PUBLISHED || session.stage() == Stage.MOVED;
  }

  public boolean cancelled() {
    return session.stage() == Stage.CANCELLED;
  }

  /** A word of the programme's list. */
  public String stageWord() {
    return session.stage() == Stage.PUBLISHED
        ? "planned"
        : session.stage().name().toLowerCase(Locale.ROOT);
  }

  /** As a form has them. */
  public String speakers() {
    return SpeakerLines.write(session.plan().speakers());
  }

  /** As a form has them. */
  public String reserved() {
    return ReservedLines.write(session.plan().signUp().reserved());
  }

  public boolean someoneCame() {
    return applicants.stream().anyMatch(Applicant::came);
  }

  /** Those who have a place. */
  public List<Applicant> confirmed() {
    return ofStatus("confirmed");
  }

  /** Those who wait or are offered a place, in the order in which they asked. */
  public List<Applicant> inTurn() {
    return ofStatus("offered", "waiting");
  }

  /** Those who gave up their place, or were refused one. */
  public List<Applicant> gone() {
    return ofStatus("cancelled", "refused");
  }

  private List<Applicant> ofStatus(String... wanted) {
    return applicants.stream().filter(each -> List.of(wanted).contains(each.status())).toList();
  }
}
