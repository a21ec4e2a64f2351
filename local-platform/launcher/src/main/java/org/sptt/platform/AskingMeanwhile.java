package org.sptt.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who asks for a figure ten times a second while something else goes on. */
final class AskingMeanwhile implements AutoCloseable {
  private static final int PAUSE_MS = 100;

  private final AtomicLong answered = new AtomicLong();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final Thread thread;

  static AskingMeanwhile begin(BenchedFigures benched) {
    AskingMeanwhile asking = new AskingMeanwhile(benched);
    asking.thread.start();
    return asking;
  }

  private AskingMeanwhile(BenchedFigures benched) {
    thread = new Thread(() -> ask(benched));
    thread.setDaemon(true);
  }

  private void ask(BenchedFigures benched) {
    try {
      while (!enough.get()) {
        benched.get("/reporting/api/figures/B1?asOf=2024-06-30");
        answered.incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many answers there were. */
  long answered() {
    return answered.get();
  }

  @Override
  public void close() throws InterruptedException {
    enough.set(true);
    thread.join();
  }
}
