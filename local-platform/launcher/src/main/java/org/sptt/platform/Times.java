package org.sptt.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** How long each part took to serve at its last start. */
final class Times {
  private final Path file;
  private final Properties millis = new Properties();

  Times(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        millis.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  synchronized void note(String part, Duration duration) {
    millis.setProperty(part, String.valueOf(duration.toMillis()));
    try (var writer = Files.newBufferedWriter(file)) {
      millis.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized Optional<Duration> of(String part) {
    return Optional.ofNullable(millis.getProperty(part))
        .map(Long::parseLong)
        .map(Duration::ofMillis);
  }
}
