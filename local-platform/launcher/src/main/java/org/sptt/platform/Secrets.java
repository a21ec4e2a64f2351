package org.sptt.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Random secrets of one platform, each made when first asked for, in a file that only its owner
 * reads.
 */
final class Secrets {
  private final Path file;
  private final Properties known = new Properties();

  Secrets(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  synchronized String of(String name) {
    if (!known.containsKey(name)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      known.setProperty(name, HexFormat.of().formatHex(random));
      save();
    }
    return known.getProperty(name);
  }

  private void save() {
    try {
      Path fresh =
          Files.createTempFile(
              file.getParent(),
              "secrets",
              "",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        known.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
