package org.sptt.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All that looks wrong on a day, what is easiest to mend first. */
@ApplicationScoped
public class Alerts {

  private final MissingAttendance missingAttendance;
  private final Unknowns unknowns;
  private final Jumps jumps;
  private final MissedTargets missedTargets;

  Alerts(
      MissingAttendance missingAttendance,
      Unknowns unknowns,
      Jumps jumps,
      MissedTargets missedTargets) {
    this.missingAttendance = missingAttendance;
    this.unknowns = unknowns;
    this.jumps = jumps;
    this.missedTargets = missedTargets;
  }

  @Transactional
  public List<Alert> on(LocalDate day) {
    return Stream.of(
            missingAttendance.on(day), unknowns.on(day), jumps.on(day), missedTargets.on(day))
        .flatMap(List::stream)
        .toList();
  }
}
