package org.sptt.directory.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Judges entries as of today. */
@ApplicationScoped
public class Judge {

  private final Clock clock;

  Judge(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param wanted which fields are wanted, and whether each is there
   * @param confirmedAt when somebody last looked at the entry
   */
  public Quality quality(Map<String, Boolean> wanted, Instant confirmedAt) {
    return Quality.of(
        wanted, LocalDate.ofInstant(confirmedAt, clock.getZone()), LocalDate.now(clock));
  }
}
