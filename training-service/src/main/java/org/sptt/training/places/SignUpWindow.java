package org.sptt.training.places;

import java.time.Instant;
import org.sptt.edge.Refusals;

/**
 * When one may sign up, and whether at all.
 *
 * @param open the session is published and not called off
 * @param opensAt null for as soon as it is published
 * @param closesAt never after the session begins
 */
public record SignUpWindow(boolean open, Instant opensAt, Instant closesAt, Instant startsAt) {

  /** Places may still change hands: those who wait are offered them until the session begins. */
  boolean isLive(Instant now) {
    return open && now.isBefore(startsAt);
  }

  boolean isOpen(Instant now) {
    return open && (opensAt == null || !now.isBefore(opensAt)) && now.isBefore(closesAt);
  }

  /** Refuses (422) when it is not the time to sign up. */
  void requireOpen(Instant now) {
    if (!open) {
      throw Refusals.refused(
          "sign-up-closed", "This session is called off, or not published. Choose another.");
    }
    if (opensAt != null && now.isBefore(opensAt)) {
      throw Refusals.refused(
          "sign-up-not-open-yet", "Sign-up opens at " + opensAt + ". Come back then.");
    }
    if (!now.isBefore(closesAt)) {
      throw Refusals.refused(
          "sign-up-over", "Sign-up closed at " + closesAt + ". Choose another session.");
    }
  }
}
