package org.sptt.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sptt.events.Topics;

/** The bytes that the tested platform has written to disk, and what its topics hold. */
public final class RawFiles {

  /** PostgreSQL's journal, which it writes over by and by; what stands in it is told of. */
  private static final String JOURNAL = "pg_wal";

  private static volatile Path home;

  private RawFiles() {}

  static void under(Path folder) {
    home = folder;
  }

  /** All files that hold the text. */
  public static List<Path> holding(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile).filter(file -> holds(file, wanted)).toList();
    } catch (IOException | UncheckedIOException e) {
      // A file that goes away meanwhile is looked for anew.
      return holding(text);
    }
  }

  /** Those that hold it for good: all but the database's journal. */
  public static List<Path> keeping(String text) {
    return holding(text).stream().filter(file -> !file.toString().contains(JOURNAL)).toList();
  }

  /** Whether an event of any topic holds it; compressed, the files would not show it. */
  public static boolean told(String text) {
    return Stream.concat(Topics.OF_SERVICES.stream(), Stream.of(Topics.DEAD_LETTERS))
        .flatMap(topic -> TestKafka.records(topic).stream())
        .anyMatch(record -> record.value().contains(text) || record.key().contains(text));
  }

  private static boolean holds(Path file, byte[] wanted) {
    try {
      byte[] content = Files.readAllBytes(file);
      for (int start = 0; start <= content.length - wanted.length; start++) {
        int at = 0;
        while (at < wanted.length && content[start + at] == wanted[at]) {
          at++;
        }
        if (at == wanted.length) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
