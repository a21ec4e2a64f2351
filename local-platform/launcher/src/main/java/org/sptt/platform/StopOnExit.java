package org.sptt.platform;

import java.io.PrintWriter;

/**
 * Stops a platform when the command that watches over it is interrupted, by Ctrl-C or a closed
 * terminal.
 */
final class StopOnExit {
  private final Platform platform;
  private final PrintWriter out;
  private final Thread hook = new Thread(this::stop, "stop-on-exit");
  private volatile boolean underWay;

  StopOnExit(Platform platform, PrintWriter out) {
    this.platform = platform;
    this.out = out;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    underWay = true;
    platform.interrupt();
    platform.stop(new TerminalProgress(out, 0));
  }

  boolean isUnderWay() {
    return underWay;
  }

  void cancel() {
    if (!underWay) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
