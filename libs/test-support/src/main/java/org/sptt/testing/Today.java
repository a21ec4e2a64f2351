package org.sptt.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is for the services, which for an hour or two is not the day of a machine on UTC. */
public final class Today {

  /** As {@code sptt.time-zone} is where nobody sets it. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private Today() {}

  public static LocalDate date() {
    return LocalDate.now(ZONE);
  }
}
