package org.sptt.platform.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A real Keycloak on a PostgreSQL database, its realm read from a file the first time.
 *
 * <p>Its first use on a machine unpacks and builds it, which takes about a minute; what was built
 * is kept beside the distribution for all platforms of this machine.
 */
public final class KeycloakPart implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  static final String PATH = "/auth";

  private final Places places;
  private final int port;
  private final KeycloakSettings settings;
  private final Child child;
  private final HttpCheck realm;

  public KeycloakPart(Places places, int port, KeycloakSettings settings) {
    this.places = places;
    this.port = port;
    this.settings = settings;
    this.child = new Child(name(), places);
    this.realm = new HttpCheck(address() + "/realms/sptt/.well-known/openid-configuration");
  }

  @Override
  public String name() {
    return "keycloak";
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Path log() {
    return child.log();
  }

  /** Where it serves on this machine, behind the front door. */
  public String address() {
    return "http://127.0.0.1:%d%s".formatted(port, PATH);
  }

  @Override
  public void start() {
    if (answers()) {
      return;
    }
    Ports.mustBeFree(port, name());
    Path folder = unpacked();
    place(folder);
    List<String> command = new KeycloakProgram(folder, log()).command("-Xms64m", "-Xmx256m");
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--proxy-headers=xforwarded",
            "--hostname=" + settings.publicAddress() + PATH,
            "--spi-theme--folder--dir=" + settings.realm().resolveSibling("theme"),
            "--db-pool-initial-size=1",
            "--db-pool-min-size=1",
            "--db-pool-max-size=10"));
    Program program = new Program(command, folder, settings.environment());
    child.start(program, this::answers, PATIENCE);
  }

  private Path unpacked() {
    Path archive =
        places.distribution(file -> file.startsWith("keycloak-") && file.endsWith(".tar.gz"));
    String version = archive.getFileName().toString().replaceFirst("\\.tar\\.gz$", "");
    return new Archive(archive)
        .unpackedIn(
            archive.resolveSibling(version),
            partial ->
                new KeycloakProgram(partial.resolve(version), log())
                    .build(List.of("--health-enabled=false")))
        .resolve(version);
  }

  private void place(Path folder) {
    try {
      Path imports = Places.folder(folder.resolve("data/import"));
      Path copy = Files.createTempFile(folder.resolve("data"), "realm", ".json");
      Files.copy(settings.realm(), copy, StandardCopyOption.REPLACE_EXISTING);
      Files.move(copy, imports.resolve("sptt-realm.json"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean answers() {
    return process().isPresent() && realm.passes();
  }

  @Override
  public void stop() {
    child.stop(Duration.ofSeconds(20));
  }

  @Override
  public Optional<ProcessHandle> process() {
    return child.find();
  }
}
