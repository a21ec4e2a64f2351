package org.sptt.platform.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * An open-loop load: each request has its moment, whatever became of those before. A client that is
 * late sends at once, and its time counts from the moment that was meant, so that a service that
 * stalls cannot hide it.
 *
 * @param clients that send at once at most, each over a connection of its own
 * @param perSecond requests meant to be sent
 * @param lasting how long requests are sent
 */
public record Load(int clients, double perSecond, Duration lasting) {

  /** What a client does again and again. */
  public interface Client extends AutoCloseable {
    /** Returns whether it was accepted. */
    boolean send(long number) throws Exception;

    @Override
    void close() throws Exception;
  }

  /** Makes one client. */
  public interface Clients {
    Client next() throws Exception;
  }

  /**
   * What a load did.
   *
   * @param perSecond accepted, from the first request to the last answer
   * @param p99 milliseconds, from the moment meant to the answer
   */
  public record Result(long accepted, long refused, double perSecond, double p50, double p99) {}

  /** Sends it all; returns once the last answer is there. */
  public Result run(Clients clients) throws Exception {
    List<Client> open = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(this.clients);
    try {
      for (int i = 0; i < this.clients; i++) {
        open.add(clients.next());
      }
      AtomicLong next = new AtomicLong();
      long start = System.nanoTime();
      List<Future<Part>> parts = new ArrayList<>();
      for (Client client : open) {
        parts.add(threads.submit((Callable<Part>) () -> send(client, next, start)));
      }
      return result(parts, start);
    } finally {
      threads.shutdownNow();
      for (Client client : open) {
        client.close();
      }
    }
  }

  private record Part(long[] nanos, long refused) {}

  private Part send(Client client, AtomicLong next, long start) throws Exception {
    double between = 1e9 / perSecond;
    long end = start + lasting.toNanos();
    long[] nanos = new long[1024];
    int sent = 0;
    long refused = 0;
    while (true) {
      long number = next.getAndIncrement();
      long meant = start + (long) (number * between);
      if (meant >= end || System.nanoTime() >= end) {
        return new Part(Arrays.copyOf(nanos, sent), refused);
      }
      awaitMoment(meant);
      if (!client.send(number)) {
        refused++;
        continue;
      }
      nanos = sent == nanos.length ? Arrays.copyOf(nanos, sent * 2) : nanos;
      nanos[sent++] = System.nanoTime() - meant;
    }
  }

  private static void awaitMoment(long meant) {
    for (long left = meant - System.nanoTime(); left > 0; left = meant - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static Result result(List<Future<Part>> parts, long start)
      throws InterruptedException, ExecutionException {
    long refused = 0;
    List<long[]> all = new ArrayList<>();
    for (Future<Part> part : parts) {
      all.add(part.get().nanos());
      refused += part.get().refused();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Result(
        sorted.length,
        refused,
        sorted.length / seconds,
        milliseconds(sorted, 0.5),
        milliseconds(sorted, 0.99));
  }

  private static double milliseconds(long[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) (part * (sorted.length - 1))] / 1e6;
  }
}
