package org.sptt.caretaker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Backups, each a file named after its moment; there whole or not at all. */
final class Shelf {
  private static final String END = ".zip";
  private static final String LATEST = "latest";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Writes a backup. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws Exception;
  }

  private final Path folder;
  private final Clock clock;

  Shelf(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The name under which it is there from now on. */
  String put(Content content) throws Exception {
    String name = MOMENT.format(clock.instant());
    Path partial = folder.resolve(name + ".partial");
    try (FileChannel file =
            FileChannel.open(
                partial,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
      content.writeTo(out);
      out.flush();
      file.force(true);
    } catch (Exception e) {
      Files.deleteIfExists(partial);
      throw e;
    }
    Files.move(partial, folder.resolve(name + END), StandardCopyOption.ATOMIC_MOVE);
    return name;
  }

  /** Removes the oldest beyond this number. */
  void keep(int number) throws IOException {
    List<String> names = names();
    for (String name : names.subList(0, Math.max(0, names.size() - number))) {
      Files.delete(folder.resolve(name + END));
    }
  }

  List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(END))
          .map(name -> name.substring(0, name.length() - END.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path find(String wanted) {
    List<String> names = names();
    if (names.isEmpty()) {
      throw new CannotDo("There is no backup on the shelf: make one with « caretaker back-up ».");
    }
    String name = LATEST.equals(wanted) ? names.get(names.size() - 1) : wanted;
    if (!names.contains(name)) {
      throw new CannotDo(
          "There is no backup « %s »; there are: %s.".formatted(wanted, String.join(", ", names)));
    }
    return folder.resolve(name + END);
  }

  /** Empty when there is none yet. */
  Optional<Duration> age() {
    List<String> names = names();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Duration.between(
                MOMENT.parse(names.get(names.size() - 1), Instant::from), clock.instant()));
  }
}
