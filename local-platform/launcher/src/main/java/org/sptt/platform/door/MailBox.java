package org.sptt.platform.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every mail that the platform sent, each kept whole in a file of its own, the latest first. */
final class MailBox {
  private final Path folder;
  private final Clock clock;

  MailBox(Path folder) {
    this(folder, Clock.systemUTC());
  }

  MailBox(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void keep(InputStream mail) throws IOException {
    Path partial = Files.createTempFile(folder, "arriving", ".partial");
    Files.copy(mail, partial, StandardCopyOption.REPLACE_EXISTING);
    long number = clock.millis();
    while (Files.exists(file(number))) {
      number++;
    }
    Files.move(partial, file(number));
  }

  /** Forgets them all. */
  synchronized void empty() throws IOException {
    for (String name : latest(Integer.MAX_VALUE)) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  List<String> latest(int most) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".eml"))
          .sorted(Comparator.reverseOrder())
          .limit(most)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty when there is no such mail, or the name is not one that this box gave. */
  Optional<Path> find(String name) {
    return Optional.of(name)
        .filter(each -> each.matches("\\d+\\.eml"))
        .map(folder::resolve)
        .filter(Files::exists);
  }

  private Path file(long number) {
    return folder.resolve(number + ".eml");
  }
}
