package org.sptt.platform.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs, run as PostgreSQL wants: by anybody but root. */
final class PostgresPrograms {
  private static final boolean AS_ROOT = "root".equals(System.getProperty("user.name"));

  private final Places places;
  private final Path log;

  PostgresPrograms(Places places, Path log) {
    this.places = places;
    this.log = log;
  }

  void run(String program, List<String> arguments) {
    if (tryRun(program, arguments) != 0) {
      throw new PartFailure(
          "PostgreSQL ne démarre pas (%s) ; son journal dit pourquoi : %s".formatted(program, log));
    }
  }

  int tryRun(String program, List<String> arguments) {
    // A Ctrl-C that ended pg_ctl half way would bring up a server after we have looked for what to
    // stop.
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    if (AS_ROOT) {
      // A user namespace without a map: root outside, nobody inside, and the files stay ours.
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(folder().resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().put("LC_ALL", "C");
      return awaitEnd(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int awaitEnd(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.onExit().join();
      throw Pause.interrupted(e);
    }
  }

  private Path folder() {
    Path archive =
        places.distribution(file -> file.startsWith("postgresql-") && file.endsWith(".jar"));
    String name = archive.getFileName().toString().replaceFirst("\\.jar$", "");
    return new Archive(archive).unpackedIn(archive.resolveSibling(name), folder -> {});
  }
}
