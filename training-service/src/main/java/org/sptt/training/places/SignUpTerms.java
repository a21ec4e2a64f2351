package org.sptt.training.places;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How people may sign up to a session; times are the programme's own.
 *
 * @param capacity null when there is room for everyone
 * @param audience everyone when left out
 * @param opensAt from publication on when left out
 * @param closesAt when the session begins, if left out
 * @param reserved parts of the capacity kept for some
 */
public record SignUpTerms(
    @Min(1) @Max(100_000) Integer capacity,
    Audience audience,
    LocalDateTime opensAt,
    LocalDateTime closesAt,
    @Size(max = 20) List<@Valid @NotNull ReservedShare> reserved) {

  /** Room for everyone, from publication to the beginning. */
  public static final SignUpTerms UNLIMITED = new SignUpTerms(null, null, null, null, null);

  public SignUpTerms {
    audience = audience == null ? Audience.ALL : audience;
    reserved = reserved == null ? List.of() : List.copyOf(reserved);
  }
}
