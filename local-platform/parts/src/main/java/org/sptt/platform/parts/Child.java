package org.sptt.platform.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A child process whose number is on record, so that it is found again after the death of who
 * started it.
 *
 * <p>The child writes the record itself as its first act: no crash of the parent can come between.
 * The record's age is the child's age, which tells it from a later process that was given the same
 * number.
 */
final class Child {
  /**
   * Ctrl-C and a closed terminal reach the whole group: only the launcher may decide in which order
   * parts stop.
   */
  private static final String RECORD_THEN_RUN = "trap '' INT HUP; echo $$ > \"$0\"; exec \"$@\"";

  private final String name;
  private final Path record;
  private final Path log;

  Child(String name, Places places) {
    this.name = name;
    this.record = places.record(name);
    this.log = places.log(name);
  }

  Path log() {
    return log;
  }

  Optional<ProcessHandle> find() {
    try {
      Instant recorded = Files.getLastModifiedTime(record).toInstant();
      return Processes.find(Long.parseLong(Files.readString(record).trim()), recorded);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Starts the program and returns once {@code serves} holds; stops it if it does not in time. */
  void start(Program program, BooleanSupplier serves, Duration patience) {
    List<String> recorded = new ArrayList<>(List.of("/bin/sh", "-c", RECORD_THEN_RUN));
    recorded.add(record.toString());
    recorded.addAll(program.command());
    ProcessBuilder builder =
        new ProcessBuilder(recorded)
            .directory(program.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(program.environment());
    try {
      Files.deleteIfExists(record);
      Process process = builder.start();
      process.getOutputStream().close();
      awaitService(process, serves, patience);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitService(Process process, BooleanSupplier serves, Duration patience) {
    Instant deadline = Instant.now().plus(patience);
    while (!serves.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new PartFailure(
            "%s s'est arrêté en démarrant ; son journal dit pourquoi : %s".formatted(name, log));
      }
      if (Instant.now().isAfter(deadline)) {
        stop(Duration.ofSeconds(5));
        throw new PartFailure(
            "%s ne répond pas après %d s ; son journal : %s"
                .formatted(name, patience.toSeconds(), log));
      }
      Pause.shortly();
    }
  }

  void stop(Duration patience) {
    find().ifPresent(process -> Processes.end(process, patience));
    try {
      Files.deleteIfExists(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
