package org.sptt.platform;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * One line for each thing that happens, and every five seconds one for what is being waited for.
 */
final class TerminalProgress implements Progress, AutoCloseable {
  private final PrintWriter out;
  private final int parts;
  private final Map<String, Instant> waitedFor = new LinkedHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private int serving;
  private Instant lastLine = Instant.now();

  TerminalProgress(PrintWriter out, int parts) {
    this.out = out;
    this.parts = parts;
    clock.scheduleAtFixedRate(this::remind, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public synchronized void says(String sentence) {
    line(sentence);
  }

  @Override
  public synchronized void starts(String part) {
    waitedFor.put(part, Instant.now());
    line("  … %s démarre".formatted(part));
  }

  @Override
  public synchronized void serves(String part, Duration after) {
    waitedFor.remove(part);
    serving++;
    line("  ✔ %-16s répond après %5s   [%d/%d]".formatted(part, seconds(after), serving, parts));
  }

  @Override
  public synchronized void stops(String part) {
    waitedFor.clear();
    line("  ■ %s s'arrête".formatted(part));
  }

  private synchronized void remind() {
    if (waitedFor.isEmpty()
        || Duration.between(lastLine, Instant.now()).compareTo(Duration.ofSeconds(5)) < 0) {
      return;
    }
    line(
        "  … encore en route : "
            + waitedFor.entrySet().stream()
                .map(
                    entry ->
                        "%s (%s)"
                            .formatted(
                                entry.getKey(),
                                seconds(Duration.between(entry.getValue(), Instant.now()))))
                .collect(Collectors.joining(", ")));
  }

  private void line(String text) {
    lastLine = Instant.now();
    out.println(text);
  }

  static String seconds(Duration duration) {
    return String.format(Locale.FRENCH, "%.1f s", duration.toMillis() / 1000.0);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
