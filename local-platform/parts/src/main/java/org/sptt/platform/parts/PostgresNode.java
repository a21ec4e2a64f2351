package org.sptt.platform.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PostgreSQL in a container, for clusters that cannot fetch the official image: reads the same
 * environment (PGDATA, POSTGRES_PASSWORD) and takes the same arguments. Needs no shell, unlike
 * initdb: the data folder is copied from one made with the image.
 */
final class PostgresNode {
  private static final Path PROGRAMS = Path.of("/opt/postgresql/bin");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static final Path TEMPLATE = Path.of("/opt/postgresql-template");

  private PostgresNode() {}

  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(System.getenv("PGDATA"));
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(data, System.getenv("POSTGRES_PASSWORD"));
    }
    // Mounting may have given the folder's group more than PostgreSQL allows.
    Files.setPosixFilePermissions(data, OWNER_ONLY);
    // A container that was killed leaves it behind, and its process number is in use again here.
    Files.deleteIfExists(data.resolve("postmaster.pid"));
    List<String> command = new ArrayList<>(List.of("-D", data.toString()));
    command.addAll(List.of(arguments));
    Process server = program("postgres", command).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data, server)));
    System.exit(server.waitFor());
  }

  private static void initialise(Path data, String password) throws Exception {
    Path partial = data.resolveSibling(data.getFileName() + ".partial");
    Files.createDirectories(data.getParent());
    delete(partial);
    try (Stream<Path> all = Files.walk(TEMPLATE)) {
      for (Path each : all.toList()) {
        Files.copy(each, partial.resolve(TEMPLATE.relativize(each)));
      }
    }
    Files.setPosixFilePermissions(partial, OWNER_ONLY);
    setPassword(partial, password);
    delete(data);
    Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Nothing of other jars is used here: the image has none. */
  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void setPassword(Path data, String password)
      throws IOException, InterruptedException {
    Process single =
        program("postgres", List.of("--single", "-D", data.toString(), "postgres"))
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (OutputStream sql = single.getOutputStream()) {
      sql.write(
          "alter role postgres password '%s'\n"
              .formatted(password.replace("'", "''"))
              .getBytes(StandardCharsets.UTF_8));
    }
    if (single.waitFor() != 0) {
      throw new PartFailure("PostgreSQL ne s'initialise pas ; voir ci-dessus.");
    }
  }

  private static void stop(Path data, Process server) {
    try {
      // Sends SIGINT, which this JVM cannot: connections are ended, not waited for.
      program("pg_ctl", List.of("stop", "-D", data.toString(), "--mode=fast")).start().waitFor();
      server.waitFor();
    } catch (IOException e) {
      server.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ProcessBuilder program(String name, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(PROGRAMS.resolve(name).toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO();
  }
}
