package org.sptt.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sptt.platform.parts.PartFailure;
import org.sptt.platform.parts.Places;

/**
 * The folder of one platform: its data, settings and secrets, and by them how to reach it when it
 * runs.
 */
public final class PlatformHome {
  static final String RUNNABLE = "quarkus-run.jar";

  private static final String PORTS = "ports.properties";

  private final Path root;
  private final Path folder;
  private final Secrets secrets;
  private final PortSettings ports;

  /**
   * @param root of the sources, where the built services are
   * @param folder made if it does not exist
   */
  public PlatformHome(Path root, Path folder) {
    this(root, folder, PortSettings.remembered(folder.resolve(PORTS)));
  }

  private PlatformHome(Path root, Path folder, PortSettings ports) {
    this.ports = ports;
    this.root = root.toAbsolutePath().normalize();
    this.folder = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(this.folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.secrets = new Secrets(this.folder.resolve("secrets.properties"));
  }

  /**
   * The one that commands work on: the folder SPTT_HOME, else {@code .sptt} at the root of the
   * sources.
   */
  public static PlatformHome current() {
    Path root = Path.of(Optional.ofNullable(System.getProperty("sptt.root")).orElse("."));
    String chosen = System.getenv("SPTT_HOME");
    return new PlatformHome(root, chosen == null ? root.resolve(".sptt") : Path.of(chosen));
  }

  public Path root() {
    return root;
  }

  public Path folder() {
    return folder;
  }

  /** The front door's address, as people type it. */
  public URI address() {
    return URI.create("http://localhost:" + ports.of("door"));
  }

  /** Access tokens of the demonstration accounts. */
  public AccessTokens tokens() {
    return new AccessTokens(address());
  }

  PortSettings ports() {
    return ports;
  }

  PlatformHome with(PortSettings chosen) {
    return new PlatformHome(root, folder, chosen);
  }

  void rememberPorts() {
    ports.remember(folder.resolve(PORTS));
  }

  Secrets secrets() {
    return secrets;
  }

  Places places() {
    return new Places(
        root.resolve(Path.of("local-platform", "parts", "target", "distributions")), folder);
  }

  /** What belongs to running, not to the data: numbers of processes, measured times. */
  Path run() {
    try {
      return Files.createDirectories(folder.resolve("run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the build puts a service, its runnable jar first. */
  Path application(String service) {
    return root.resolve(service + "-service").resolve("target").resolve("quarkus-app");
  }

  void mustBeBuilt() {
    for (String service : Assembly.SERVICES) {
      if (!Files.exists(application(service).resolve(RUNNABLE))) {
        throw new PartFailure(
            "Le service %s n'est pas construit : lancez ./mvnw -DskipTests package."
                .formatted(service));
      }
    }
  }
}
