package org.sptt.platform.programme;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * Sends requests until they are answered for good: waits for a service that is not up yet, and for
 * what was loaded elsewhere to become known to the service that refers to it.
 */
final class Delivery {

  // Events travel in milliseconds; ten seconds cover a consumer that has just been restarted.
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Door door;

  Delivery(Door door) {
    this.door = door;
  }

  /**
   * @throws ServiceSilent when the service still does not answer after a while
   */
  Answer deliver(Request request) {
    Answer answer = patiently(request, Answer::namesSomethingUnknown);
    if (answer.unavailable()) {
      throw new ServiceSilent(request.path(), "réponse " + answer.status());
    }
    return answer;
  }

  private Answer patiently(Request request, Predicate<Answer> mayGetBetter) {
    long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = door.put(request);
    while ((mayGetBetter.test(answer) || answer.unavailable()) && System.nanoTime() < giveUpAt) {
      pause();
      answer = door.put(request);
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
