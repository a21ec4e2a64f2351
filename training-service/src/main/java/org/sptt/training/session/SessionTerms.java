package org.sptt.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.training.places.OpenSheet;
import org.sptt.training.places.Sheet;
import org.sptt.training.places.Sheets;
import org.sptt.training.places.SignUpTerms;
import org.sptt.training.places.SignUpWindow;

/** On what terms people sign up to a session. */
@ApplicationScoped
class SessionTerms {

  private final OpenSheet openSheet;
  private final Sheets sheets;
  private final ZoneId zone;

  SessionTerms(OpenSheet openSheet, Sheets sheets, Clock clock) {
    this.openSheet = openSheet;
    this.sheets = sheets;
    this.zone = clock.getZone();
  }

  /** Refuses (422) to close before it opens, or after the session begins. */
  void put(Session session, SignUpTerms terms) {
    Instant startsAt = session.schedule(zone).startsAt();
    Instant opensAt = Rules.moment("signUp.opensAt", terms.opensAt(), zone);
    Instant closesAt =
        Optional.ofNullable(Rules.moment("signUp.closesAt", terms.closesAt(), zone))
            .orElse(startsAt);
    if (closesAt.isAfter(startsAt) || (opensAt != null && !opensAt.isBefore(closesAt))) {
      throw Refusals.refused(
          "sign-up-times-impossible",
          "Sign-up opens before it closes, and closes when the session begins at the latest."
              + " Correct signUp.opensAt or signUp.closesAt.");
    }
    boolean open = session.isPublished() && !session.isCalledOff();
    openSheet.put(session.id(), new SignUpWindow(open, opensAt, closesAt, startsAt), terms);
  }

  SignUpTerms of(UUID sessionId) {
    return sheets.shown(sessionId).map(sheet -> sheet.terms(zone)).orElse(SignUpTerms.UNLIMITED);
  }

  int taken(UUID sessionId) {
    return sheets.shown(sessionId).map(Sheet::taken).orElse(0);
  }
}
