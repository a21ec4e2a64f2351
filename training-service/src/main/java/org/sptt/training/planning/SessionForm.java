package org.sptt.training.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;
import org.sptt.training.places.SignUpTerms;
import org.sptt.training.session.SessionPlan;
import org.sptt.training.session.Venue;

/**
 * A session's plan as a page's form has it.
 *
 * @param version of the session that the page showed; absent for a new one
 * @param reserved shares of the places that are kept for some, one a line
 * @param speakers one a line
 */
record SessionForm(
    Integer version,
    @NotNull UUID offeringId,
    @NotBlank @Size(max = 200) @OneLine String title,
    @NotNull LocalDateTime startsAt,
    @NotNull LocalDateTime endsAt,
    BigDecimal days,
    BigDecimal hours,
    @Valid Venue venue,
    @Valid SignUpTerms signUp,
    @Size(max = 2_000) @PlainText String reserved,
    @Size(max = 200) @OneLine String ledBy,
    @Size(max = 5_000) @PlainText String speakers) {

  SessionForm {
    signUp = signUp == null ? SignUpTerms.UNLIMITED : signUp;
  }

  SessionPlan plan() {
    return new SessionPlan(
        offeringId,
        title,
        startsAt,
        endsAt,
        days,
        hours,
        venue,
        new SignUpTerms(
            signUp.capacity(),
            signUp.audience(),
            signUp.opensAt(),
            signUp.closesAt(),
            ReservedLines.read(reserved)),
        ledBy,
        SpeakerLines.read(speakers));
  }
}
