package org.sptt.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * An overlay as kubectl renders it. On a machine without kubectl it is what k8s/render.sh last
 * wrote; its first line says of which sources, so that it cannot be an old one.
 */
record Rendering(String overlay) {
  private static final Map<String, Optional<String>> RENDERED = new ConcurrentHashMap<>();
  private static final String HEADER = "# k8s/render.sh made this of sources ";

  String text() {
    return byKubectl().orElseGet(this::kept);
  }

  Path file() {
    return Sources.root().resolve("k8s/rendered").resolve(overlay + ".yaml");
  }

  String kept() {
    try {
      return Files.readString(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of which sources the kept one was made. */
  String keptOf() {
    String first = kept().lines().findFirst().orElse("");
    return first.startsWith(HEADER) ? first.substring(HEADER.length()) : "nothing known";
  }

  /** Once: nothing changes it while tests run. */
  Optional<String> byKubectl() {
    return RENDERED.computeIfAbsent(overlay, name -> render());
  }

  private Optional<String> render() {
    try {
      Process render =
          new ProcessBuilder("kubectl", "kustomize", Sources.overlays().resolve(overlay).toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String text = new String(render.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (render.waitFor() != 0) {
        throw new AssertionError("kubectl does not render " + overlay);
      }
      return Optional.of(text);
    } catch (IOException absent) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What k8s/render.sh computes with sha256sum: a line for each file, then of all lines. */
  static String sources() {
    StringBuilder lines = new StringBuilder();
    for (Path file : inputs()) {
      lines
          .append(sha256(read(file)))
          .append("  ")
          .append(Sources.root().relativize(file).toString())
          .append('\n');
    }
    return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> inputs() {
    try (Stream<Path> all =
        Stream.of("k8s/base", "k8s/components", "k8s/overlays", "keycloak")
            .map(Sources.root()::resolve)
            .flatMap(Rendering::filesIn)) {
      return all.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    }
  }

  private static Stream<Path> filesIn(Path folder) {
    try {
      return Files.walk(folder).filter(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
