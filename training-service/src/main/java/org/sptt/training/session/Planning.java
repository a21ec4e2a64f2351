package org.sptt.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sptt.edge.Refusals;
import org.sptt.events.Standing;

/** What a session has had since it is planned here, and not only entered once it was over. */
@Embeddable
class Planning {

  private boolean published = true;
  private boolean moved;
  private int sequence;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "video_link")
  private String videoLink;

  private String accessibility;

  @Column(name = "accessibility_not_assessed")
  private boolean accessibilityNotAssessed;

  /** Known to coordinators only, until it is published. */
  static Planning draft() {
    Planning draft = new Planning();
    draft.published = false;
    return draft;
  }

  /**
   * @param elsewhere whether the place is another than before
   * @return whether people were told of another time or place, and have to be told anew
   */
  boolean take(Schedule schedule, Venue venue, boolean elsewhere) {
    boolean moves = published && (elsewhere || !schedule.isAt(startsAt, endsAt));
    startsAt = schedule.startsAt();
    endsAt = schedule.endsAt();
    videoLink = venue.videoLink();
    accessibility = venue.accessibility();
    accessibilityNotAssessed = venue.accessibilityNotAssessed();
    if (moves) {
      moved = true;
      sequence++;
    }
    return moves;
  }

  /** Refuses (422) when nobody could tell how accessible it is. */
  void publish(Venue venue) {
    if (!venue.saysHowAccessible()) {
      throw Refusals.refused(
          "accessibility-missing",
          "Say how accessible the session is before publishing it, or that this is not assessed.");
    }
    published = true;
  }

  void callOff() {
    sequence++;
  }

  boolean isPublished() {
    return published;
  }

  int sequence() {
    return sequence;
  }

  /** Null for what was entered by its days only. */
  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  Venue venue(String place, String department, boolean byVideo) {
    return new Venue(
        place, department, byVideo, videoLink, accessibility, accessibilityNotAssessed);
  }

  Stage stage(Standing status) {
    return switch (status) {
      case HELD -> Stage.HELD;
      case CANCELLED -> Stage.CANCELLED;
      case PLANNED -> published ? moved ? Stage.MOVED : Stage.PUBLISHED : Stage.DRAFT;
    };
  }
}
