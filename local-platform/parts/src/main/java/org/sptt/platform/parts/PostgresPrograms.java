package org.sptt.platform.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs, run as PostgreSQL wants: by anybody but root. */
final class PostgresPrograms {
  private static final List<String> AS_ANYBODY = asAnybody();

  private final Places places;
  private final Path log;

  PostgresPrograms(Places places, Path log) {
    this.places = places;
    this.log = log;
  }

  private static List<String> asAnybody() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    // A user namespace without a map: root outside, nobody inside, and the files stay ours.
    List<String> namespace = List.of("unshare", "--user");
    // Containers seldom allow one. Then really nobody, who may still go through root's folders.
    List<String> nobody =
        List.of(
            "setpriv",
            "--reuid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");
    return works(namespace) ? namespace : nobody;
  }

  private static boolean works(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    try {
      return awaitEnd(new ProcessBuilder(command).start()) == 0;
    } catch (IOException e) {
      return false;
    }
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
    command.addAll(AS_ANYBODY);
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

  Path folder() {
    Path archive =
        places.distribution(file -> file.startsWith("postgresql-") && file.endsWith(".jar"));
    String name = archive.getFileName().toString().replaceFirst("\\.jar$", "");
    return new Archive(archive).unpackedIn(archive.resolveSibling(name), folder -> {});
  }
}
