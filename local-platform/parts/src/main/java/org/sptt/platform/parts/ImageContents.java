package org.sptt.platform.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lays out, for container images, what has to be unpacked or prepared by running it: Keycloak built
 * for its database and path, PostgreSQL's programs, and the empty data folder they begin with.
 */
public final class ImageContents {
  private final Path target;
  private final Places places;

  private ImageContents(Path target) {
    this.target = target;
    this.places = Places.at(target.resolve("work"));
  }

  /** Argument: the folder to lay them out in; what is there already is kept. */
  public static void main(String[] arguments) throws IOException {
    ImageContents contents = new ImageContents(Path.of(arguments[0]).toAbsolutePath());
    // Jib wants the classes of a project that has none.
    Places.folder(contents.target.resolve("classes"));
    contents.keycloak();
    contents.postgresql();
  }

  private void keycloak() {
    Path archive =
        places.distribution(file -> file.startsWith("keycloak-") && file.endsWith(".tar.gz"));
    String version = archive.getFileName().toString().replaceFirst("\\.tar\\.gz$", "");
    new Archive(archive)
        .unpackedIn(
            target.resolve("contents"),
            folder ->
                new KeycloakProgram(folder.resolve(version), places.log("keycloak"))
                    .build(List.of("--health-enabled=true", "--metrics-enabled=true")));
  }

  private void postgresql() throws IOException {
    PostgresPrograms programs = new PostgresPrograms(places, places.log("postgresql"));
    Path template = target.resolve("postgresql-template");
    if (!Files.isDirectory(template)) {
      programs.run(
          "initdb",
          List.of(
              "--pgdata=" + template,
              "--username=postgres",
              "--auth-local=trust",
              "--auth-host=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C"));
      Files.writeString(
          template.resolve("pg_hba.conf"), "local all all trust\nhost all all all scram-sha-256\n");
    }
  }
}
