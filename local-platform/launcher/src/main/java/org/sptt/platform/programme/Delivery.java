package org.sptt.platform.programme;

import java.time.Duration;

/**
 * Sends the requests of one file until they are answered for good: waits for a service that is not
 * up yet, and for what was loaded elsewhere to become known to the service that refers to it.
 */
final class Delivery {

  /** Events travel in milliseconds; this covers a consumer that has just been restarted. */
  static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Door door;
  private final Duration patience;

  // Whoever waits in vain waits for all: else each line of a long file would wait as long again.
  private volatile boolean waitedInVain;

  Delivery(Door door, Duration patience) {
    this.door = door;
    this.patience = patience;
  }

  /**
   * @throws ServiceSilent when the service still does not answer after a while
   */
  Answer deliver(Request request) {
    long giveUpAt = System.nanoTime() + patience.toNanos();
    while (!waitedInVain && System.nanoTime() < giveUpAt) {
      Answer answer = attempt(request);
      if (!answer.mayGetBetter()) {
        return answer;
      }
      pause();
    }
    Answer answer = lastAttempt(request);
    waitedInVain = answer.mayGetBetter();
    return answer;
  }

  // A PUT may be sent again whatever became of the first one.
  private Answer attempt(Request request) {
    try {
      return door.put(request);
    } catch (ServiceSilent silent) {
      return Answer.UNAVAILABLE;
    }
  }

  private Answer lastAttempt(Request request) {
    Answer answer = door.put(request);
    if (answer.unavailable()) {
      throw new ServiceSilent(request.path(), "réponse " + answer.status());
    }
    return answer;
  }

  static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a service", e);
    }
  }
}
