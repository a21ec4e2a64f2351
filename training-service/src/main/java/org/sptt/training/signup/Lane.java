package org.sptt.training.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.sptt.edge.Refusals;

/**
 * A queue of applications and the thread that works on it: whatever came while one batch was being
 * committed is the next batch. Nobody waits for a batch to fill, and each is answered after its
 * commit only.
 */
final class Lane implements Runnable {

  private static final Logger LOG = Logger.getLogger(Lane.class);

  /** Some seconds of work; who comes after that is better told to come back. */
  private static final int MOST_WAITING = 20_000;

  private record Waiting(Application application, CompletableFuture<Place> answer) {}

  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Function<List<Application>, List<Outcome>> entry;
  private final int most;
  private final Thread thread;
  private volatile boolean closing;

  /**
   * @param entry decides on a batch and commits it
   * @param most applications in a batch
   */
  Lane(String name, Function<List<Application>, List<Outcome>> entry, int most) {
    this.entry = entry;
    this.most = most;
    this.thread = new Thread(this, name);
    this.thread.setDaemon(true);
  }

  Lane open() {
    thread.start();
    return this;
  }

  /** Nothing that waits is answered any more; its senders ask again. */
  void close() throws InterruptedException {
    closing = true;
    thread.interrupt();
    thread.join();
  }

  CompletableFuture<Place> ask(Application application) {
    Waiting waiting = new Waiting(application, new CompletableFuture<>());
    if (!queue.offer(waiting)) {
      waiting.answer.completeExceptionally(Refusals.overloaded());
    }
    return waiting.answer;
  }

  @Override
  public void run() {
    List<Waiting> batch = new ArrayList<>(most);
    while (!closing) {
      try {
        batch.add(queue.take());
        queue.drainTo(batch, most - 1);
        enter(batch);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } finally {
        batch.clear();
      }
    }
  }

  private void enter(List<Waiting> batch) {
    try {
      answer(batch);
    } catch (RuntimeException | Error e) {
      // One of them may have spoilt it for all; or the database was away for a moment.
      LOG.debugf(e, "%d sign-ups are tried one by one", batch.size());
      batch.forEach(this::enterAlone);
    }
  }

  private void enterAlone(Waiting waiting) {
    try {
      answer(List.of(waiting));
    } catch (RuntimeException | Error e) {
      waiting.answer.completeExceptionally(e);
    }
  }

  private void answer(List<Waiting> batch) {
    List<Outcome> outcomes = entry.apply(batch.stream().map(Waiting::application).toList());
    for (int i = 0; i < batch.size(); i++) {
      answer(batch.get(i).answer, outcomes.get(i));
    }
  }

  private static void answer(CompletableFuture<Place> waiting, Outcome outcome) {
    if (outcome.refusal() == null) {
      waiting.complete(outcome.place());
    } else {
      waiting.completeExceptionally(outcome.refusal());
    }
  }
}
