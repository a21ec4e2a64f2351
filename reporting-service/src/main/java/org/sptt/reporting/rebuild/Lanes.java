package org.sptt.reporting.rebuild;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Reads several shares of all partitions at the same time; when one fails, the others end. */
final class Lanes {

  private Lanes() {}

  /**
   * Reads one share; asks after each batch whether to go on, and tells whether it came to the end.
   */
  interface Reader {
    boolean read(List<Span> lane, BooleanSupplier goesOn);
  }

  /**
   * @return whether all came to their ends
   */
  static boolean together(
      List<List<Span>> lanes, BooleanSupplier goesOn, Executor threads, Reader reader) {
    AtomicBoolean failed = new AtomicBoolean();
    BooleanSupplier allGoOn = () -> goesOn.getAsBoolean() && !failed.get();
    List<CompletableFuture<Boolean>> under =
        lanes.stream()
            .map(lane -> CompletableFuture.supplyAsync(() -> reader.read(lane, allGoOn), threads))
            .map(
                lane ->
                    lane.whenComplete(
                        (all, failure) -> failed.compareAndSet(false, failure != null)))
            .toList();
    CompletableFuture.allOf(under.toArray(CompletableFuture[]::new)).join();
    return under.stream().allMatch(CompletableFuture::join);
  }
}
