package org.sptt.platform.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Processes that are not necessarily children of this JVM. */
final class Processes {
  private static final Duration RECORD_DELAY = Duration.ofSeconds(10);

  private Processes() {}

  /**
   * The process of this number if it lives and is as old as its record, so not another that got the
   * number since.
   */
  static Optional<ProcessHandle> find(long pid, Instant recorded) {
    return ProcessHandle.of(pid)
        .filter(Processes::lives)
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .map(start -> Duration.between(start, recorded).abs())
                    .filter(difference -> difference.compareTo(RECORD_DELAY) < 0)
                    .isPresent());
  }

  /**
   * A dead process that nobody has buried, as happens in containers without an init, does not live.
   */
  private static boolean lives(ProcessHandle process) {
    if (!process.isAlive()) {
      return false;
    }
    try {
      String status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
      return status.charAt(status.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException e) {
      // Not a Linux, or gone in the meantime.
      return process.isAlive();
    }
  }

  static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!ends(process, patience)) {
      process.destroyForcibly();
      ends(process, patience);
    }
  }

  /** Waits; whether it is gone in time. */
  static boolean ends(ProcessHandle process, Duration patience) {
    Instant deadline = Instant.now().plus(patience);
    while (lives(process)) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      Pause.shortly();
    }
    return true;
  }
}
