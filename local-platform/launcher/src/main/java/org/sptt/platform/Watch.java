package org.sptt.platform;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sptt.platform.parts.Part;

/** Stays with a running platform, and says when a part of it dies. */
final class Watch {
  private static final long BETWEEN_LOOKS_MILLIS = 1000;

  private final PlatformHome home;
  private final Platform platform;
  private final StopOnExit exit;
  private final PrintWriter out;
  private final Set<String> dead = new HashSet<>();

  Watch(PlatformHome home, Platform platform, StopOnExit exit, PrintWriter out) {
    this.home = home;
    this.platform = platform;
    this.exit = exit;
    this.out = out;
  }

  /** Returns once another command has stopped everything. */
  void untilStopped() {
    out.println("Ctrl-C arrête la plateforme.");
    while (platform.runs()) {
      look();
      try {
        Thread.sleep(BETWEEN_LOOKS_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    if (!exit.isUnderWay()) {
      out.println("La plateforme est arrêtée.");
    }
  }

  private void look() {
    Optional<PlatformLock> quiet = PlatformLock.tryToTake(home);
    if (quiet.isEmpty()) {
      // Another command is stopping or starting parts: what is missing now is missing on purpose.
      return;
    }
    try (PlatformLock lock = quiet.get()) {
      platform.parts().forEach(this::look);
    }
  }

  private void look(Part part) {
    if (part.process().isPresent()) {
      dead.remove(part.name());
    } else if (!exit.isUnderWay() && dead.add(part.name())) {
      out.println(
          "✘ %s s'est arrêté ; son journal : %s ; pour le remettre en marche, ailleurs : ./sptt up"
              .formatted(part.name(), part.log()));
    }
  }
}
