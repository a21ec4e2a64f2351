package org.sptt.platform.parts;

import java.nio.file.Path;
import java.util.Optional;

/** One process of a platform. Any JVM given the same folder finds it again, and may stop it. */
public interface Part {

  /** Short, lower case, without blanks: names its files and is typed by people. */
  String name();

  /** The port on which it serves, on this machine only. */
  int port();

  /** Where everything it says is kept. */
  Path log();

  /**
   * Starts it and returns once it serves; does nothing when it serves already.
   *
   * @throws PartFailure if it cannot serve, having left nothing running
   */
  void start();

  /** Whether it does its work now. */
  boolean answers();

  /**
   * Stops it cleanly, by force at last, and returns once it is gone; does nothing when it does not
   * run.
   */
  void stop();

  /** Its process, never another that was given the same number since. */
  Optional<ProcessHandle> process();
}
