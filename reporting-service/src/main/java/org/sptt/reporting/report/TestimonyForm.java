package org.sptt.reporting.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What of an interview is quoted, and where.
 *
 * @param place a report, and a chapter of it if it has any
 */
record TestimonyForm(
    @NotNull @Pattern(regexp = "[0-9a-f-]{36}(/[0-9a-f-]{36})?") String place,
    @NotNull UUID interview,
    @NotNull @Pattern(regexp = "named|anonymous") String consent,
    @Size(max = 20_000) String text,
    @Size(max = 200) String source,
    LocalDate consentUntil) {

  UUID report() {
    return UUID.fromString(place.substring(0, 36));
  }

  Optional<UUID> chapter() {
    return place.length() == 36
        ? Optional.empty()
        : Optional.of(UUID.fromString(place.substring(37)));
  }

  Block block() {
    return Block.testimony(text, source, consentUntil, interview);
  }
}
