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

  Alerts(MissingAttendance missingAttendance, Unknowns unknowns, Jumps jumps) {
    this.missingAttendance = missingAttendance;
    this.unknowns = unknowns;
    this.jumps = jumps;
  }

  @Transactional
  public List<Alert> on(LocalDate day) {
    return Stream.of(missingAttendance.on(day), unknowns.on(day), jumps.on(day))
        .flatMap(List::stream)
        .toList();
  }
}
