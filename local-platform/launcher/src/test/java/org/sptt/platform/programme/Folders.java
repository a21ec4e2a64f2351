package org.sptt.platform.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Programmes' folders to try things on. */
final class Folders {

  private Folders() {}

  /** The small programme of another region. */
  static Path marees() {
    return resource("marees-2025");
  }

  /** The programme of 2023-2024 that the platform comes with. */
  static Path sptt() {
    return Path.of(System.getProperty("sptt.root"), "local-platform/programmes/sptt-2023-2024");
  }

  /** A copy of the small programme with three bad lines. */
  static Path mareesWithFaults(Path empty) {
    copy(marees(), empty);
    copy(resource("marees-2025-with-faults"), empty);
    return empty;
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Known knownOfNothing() {
    return new Known(ProgrammeFolder.read(marees()));
  }

  private static Path resource(String name) {
    try {
      return Path.of(Folders.class.getResource("/programmes/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
