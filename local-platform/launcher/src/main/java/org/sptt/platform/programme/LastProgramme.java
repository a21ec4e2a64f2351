package org.sptt.platform.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers the folder that was loaded last: its published figures are the ones to compare with.
 */
final class LastProgramme {

  private final Path file;

  LastProgramme(Path home) {
    this.file = home.resolve("programme");
  }

  void remember(Path folder) {
    try {
      Files.writeString(file, folder.toAbsolutePath().normalize() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty when none was loaded; the folder may have been moved or deleted since. */
  Optional<Path> folder() {
    try {
      return Files.exists(file)
          ? Optional.of(Path.of(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
