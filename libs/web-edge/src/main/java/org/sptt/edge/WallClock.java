package org.sptt.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock that rules about time are given, so that tests can turn it. */
class WallClock {

  /**
   * Its zone is where the programme's days begin and end: at midnight in Paris it is still the day
   * before in UTC.
   */
  @Produces
  @ApplicationScoped
  Clock clock(@ConfigProperty(name = "sptt.time-zone") ZoneId zone) {
    return Clock.system(zone);
  }
}
