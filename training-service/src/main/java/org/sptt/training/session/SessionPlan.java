package org.sptt.training.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.OneLine;
import org.sptt.training.places.SignUpTerms;

/**
 * A session to come: what it is, when and where, and who may sign up. Times are those of the
 * programme's own clocks.
 *
 * @param days length in days; left out for sessions counted in hours
 */
@Schema(
    examples =
        """
        {"offeringId":"5f0c5a3e-7f0a-4b58-9d0b-0d2f8d1b6a01","title":"Webinaire : écrire clair",\
        "startsAt":"2027-03-18T10:00","endsAt":"2027-03-18T12:00","hours":2,\
        "venue":{"byVideo":true,"videoLink":"https://visio.example.org/ecrire-clair",\
        "accessibility":"Sous-titres en direct."},\
        "signUp":{"capacity":40,"audience":"all","closesAt":"2027-03-17T18:00",\
        "reserved":[{"name":"volunteers","places":5}]}}""")
public record SessionPlan(
    @NotNull UUID offeringId,
    @NotBlank @Size(max = 200) @OneLine String title,
    @NotNull LocalDateTime startsAt,
    @NotNull LocalDateTime endsAt,
    BigDecimal days,
    BigDecimal hours,
    @Valid Venue venue,
    @Valid SignUpTerms signUp,
    @Size(max = 200) @OneLine String ledBy,
    @Size(max = 50) List<@Valid @NotNull SpeakerRequest> speakers) {

  public SessionPlan {
    venue = venue == null ? new Venue(null, null, false, null, null, false) : venue;
    signUp = signUp == null ? SignUpTerms.UNLIMITED : signUp;
    speakers = speakers == null ? List.of() : List.copyOf(speakers);
  }
}
