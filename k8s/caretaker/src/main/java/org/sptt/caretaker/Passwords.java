package org.sptt.caretaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Passwords by database, as a mounted secret shows them: one file each. */
record Passwords(Map<String, String> byDatabase) {

  /** Kubernetes keeps what a mounted secret was before in folders that begin with two dots. */
  static Passwords in(Path folder) {
    Map<String, String> passwords = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        passwords.put(file.getFileName().toString(), Files.readString(file).strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Passwords(passwords);
  }

  List<String> names() {
    return List.copyOf(byDatabase.keySet());
  }
}
