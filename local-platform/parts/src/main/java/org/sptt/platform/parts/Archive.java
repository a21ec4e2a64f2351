package org.sptt.platform.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A distribution as Maven brought it, unpacked once, whole or not at all, however many ask at the
 * same time.
 */
final class Archive {
  /** What makes the unpacked folder ready, beyond its files. */
  @FunctionalInterface
  interface Preparation {
    void prepare(Path folder) throws IOException;
  }

  private final Path file;

  Archive(Path file) {
    this.file = file;
  }

  /** The folder with its content, unpacked and prepared if it was not. */
  Path unpackedIn(Path folder, Preparation preparation) {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      if (held.isValid() && !Files.isDirectory(folder)) {
        Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
        delete(partial);
        unpack(partial);
        preparation.prepare(partial);
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unpack(Path into) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      if (file.toString().endsWith(".jar")) {
        untar(new XZCompressorInputStream(tarOf(raw)), into);
      } else {
        untar(new GzipCompressorInputStream(raw), into);
      }
    }
  }

  /** PostgreSQL's binaries come as a tar.xz inside a jar. */
  private static InputStream tarOf(InputStream raw) throws IOException {
    ZipInputStream zip = new ZipInputStream(raw);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".txz")) {
        return zip;
      }
    }
    throw new IOException("no .txz in the jar");
  }

  private static void untar(InputStream bytes, Path into) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(bytes)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        put(entry, tar, target);
      }
    }
  }

  private static void put(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
