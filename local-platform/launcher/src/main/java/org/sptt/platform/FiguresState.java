package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.sptt.platform.parts.PartFailure;

/** How far the figures of a running platform have got. */
final class FiguresState {
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);
  private static final Duration SAY_EVERY = Duration.ofSeconds(5);

  /** No event applied for so long means that none will be. */
  private static final Duration STANDSTILL = Duration.ofMinutes(2);

  private final JsonHttp http = new JsonHttp();
  private final PlatformHome home;
  private final URI state;

  FiguresState(PlatformHome home) {
    this.home = home;
    this.state = home.address().resolve("/reporting/api/state");
  }

  JsonNode now() {
    return http.get(state, home.tokens().of("coordinatrice"));
  }

  /**
   * The state once every event that Kafka holds is in the figures; says how many are left
   * meanwhile.
   */
  JsonNode whenCaughtUp(PrintWriter out) {
    long moved = System.nanoTime();
    long said = moved;
    long left = Long.MAX_VALUE;
    while (true) {
      JsonNode now = now();
      long lag = now.path("lag").asLong();
      if (lag == 0) {
        return now;
      }
      if (lag < left) {
        left = lag;
        moved = System.nanoTime();
      }
      if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
        throw new PartFailure("Les chiffres n'avancent plus : voyez ./sptt logs reporting.");
      }
      if (System.nanoTime() - said > SAY_EVERY.toNanos()) {
        said = System.nanoTime();
        out.println("  … encore %d événements".formatted(lag));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailure("Interrompu.", e);
    }
  }
}
