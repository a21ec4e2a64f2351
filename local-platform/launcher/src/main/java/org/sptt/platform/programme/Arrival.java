package org.sptt.platform.programme;

import java.time.Duration;
import java.util.List;

/** Waits until what was loaded has reached the figures. */
final class Arrival {

  private static final List<String> WRITING =
      List.of("directory", "training", "experimentation", "survey");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Door door;
  private final LoadProgress progress;

  Arrival(Door door, LoadProgress progress) {
    this.door = door;
    this.progress = progress;
  }

  /** Whether all events have been applied, within a minute. */
  boolean await() {
    long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
    long waiting = waiting();
    while (waiting > 0 && System.nanoTime() < giveUpAt) {
      progress.waiting("encore " + waiting + " événements avant que les chiffres soient à jour");
      Delivery.pause();
      waiting = waiting();
    }
    return waiting == 0;
  }

  // Reporting is asked last: what left an outbox meanwhile is in its lag.
  private long waiting() {
    long unsent = WRITING.stream().mapToLong(this::unsent).sum();
    return unsent + lag();
  }

  private long unsent(String service) {
    return number("/" + service + "/api/outbox", "waiting");
  }

  private long lag() {
    return number("/reporting/api/state", "lag");
  }

  private long number(String path, String field) {
    Answer state = door.get(path);
    if (!state.accepted()) {
      throw new ServiceSilent(path, "réponse " + state.status());
    }
    return state.body().path(field).asLong();
  }
}
