package org.sptt.platform.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The loaded classes of a child, written when it stops for the first time and read at its later
 * starts, which halves them. One archive serves one JVM and one jar of ours; with our classes in a
 * folder, not a jar, there is none.
 */
final class ClassDataArchive {
  private final String prefix;
  private final Path kept;
  private final Path fresh;
  private final boolean possible;

  ClassDataArchive(Places places, String name, Path ownJar) throws IOException {
    String built = Long.toHexString(Files.getLastModifiedTime(ownJar).toMillis());
    String jvm = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
    this.prefix = "%s-%s-".formatted(name, jvm);
    this.kept = places.distributions().resolve(prefix + built + ".jsa");
    this.fresh = places.record(name).resolveSibling(name + ".jsa");
    this.possible = Files.isRegularFile(ownJar);
  }

  List<String> options() {
    if (!possible) {
      return List.of();
    }
    return List.of(
        Files.exists(kept) ? "-XX:SharedArchiveFile=" + kept : "-XX:ArchiveClassesAtExit=" + fresh,
        "-Xshare:auto",
        "-Xlog:cds=off",
        "-Xlog:cds+dynamic=off");
  }

  /** Keeps what the child wrote as it stopped; another child never sees half of it. */
  void keep() throws IOException {
    if (!Files.exists(fresh)) {
      return;
    }
    try (Stream<Path> files = Files.list(kept.getParent())) {
      for (Path old : files.filter(this::isOfAnotherBuild).toList()) {
        Files.deleteIfExists(old);
      }
    }
    Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
  }

  private boolean isOfAnotherBuild(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(prefix) && name.endsWith(".jsa");
  }
}
