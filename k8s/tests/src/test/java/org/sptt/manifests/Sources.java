package org.sptt.manifests;

import java.nio.file.Path;
import java.util.Optional;

/** Where the project's files are. */
final class Sources {
  private Sources() {}

  static Path root() {
    return Path.of(
        Optional.ofNullable(System.getProperty("sptt.root"))
            .orElseThrow(() -> new IllegalStateException("-Dsptt.root is missing")));
  }

  static Path overlays() {
    return root().resolve("k8s/overlays");
  }
}
