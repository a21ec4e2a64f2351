package org.sptt.training.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.DepartmentCode;
import org.sptt.edge.Rules;
import org.sptt.events.Standing;

/**
 * A dated occurrence of an offering.
 *
 * @param announcedOn when left out: the day it is entered, or its first day if that is earlier
 * @param endsOn when left out, it ends on the day it starts
 * @param days length in days; left out for sessions counted in hours
 * @param department INSEE code of the place; left out by video
 */
@Schema(
    examples =
        """
        {"offeringId":"5f0c5a3e-7f0a-4b58-9d0b-0d2f8d1b6a01","title":"Formation initiale 1",\
        "status":"held","announcedOn":"2023-02-06","startsOn":"2023-03-30",\
        "endsOn":"2023-03-31","days":2,"place":"Amiens","department":"80","byVideo":false,\
        "speakers":[{"name":"Dominique Exemple","email":"dominique.exemple@example.org",\
        "department":"59"}]}""")
record SessionRequest(
    @NotNull UUID offeringId,
    @NotBlank @Size(max = 200) String title,
    @NotNull Standing status,
    LocalDate announcedOn,
    @NotNull LocalDate startsOn,
    LocalDate endsOn,
    BigDecimal days,
    BigDecimal hours,
    @Size(max = 200) String place,
    @DepartmentCode String department,
    boolean byVideo,
    @Size(max = 200) String ledBy,
    @Size(max = 50) List<@Valid @NotNull SpeakerRequest> speakers) {

  SessionRequest {
    endsOn = endsOn == null ? startsOn : endsOn;
    speakers = speakers == null ? List.of() : speakers;
  }

  void requirePossible(Clock clock) {
    Rules.inOrder("announcedOn", announcedOn, "startsOn", startsOn);
    Rules.inOrder("startsOn", startsOn, "endsOn", endsOn);
    Rules.notNegative("days", days);
    Rules.notNegative("hours", hours);
    if (status == Standing.HELD) {
      Rules.happened("startsOn", startsOn, clock);
    }
  }
}
