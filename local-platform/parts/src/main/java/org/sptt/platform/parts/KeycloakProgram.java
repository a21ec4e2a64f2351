package org.sptt.platform.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What kc.sh runs, without kc.sh: its shell would stand between us and the process to stop.
 *
 * @param folder of the unpacked distribution
 */
record KeycloakProgram(Path folder, Path log) {

  List<String> command(String... memory) {
    List<String> command = new ArrayList<>(Jvm.small(memory));
    command.addAll(
        List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + folder,
            "-Djboss.server.config.dir=" + folder.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Duser.language=en",
            "-Duser.country=US",
            "-cp",
            folder.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    return command;
  }

  /** Fixes what is fixed before the start: the kind of database, the path, and more options. */
  void build(List<String> options) throws IOException {
    List<String> command = command("-Xmx512m");
    command.addAll(List.of("build", "--db=postgres", "--http-relative-path=" + KeycloakPart.PATH));
    command.addAll(options);
    Process build =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try {
      if (build.waitFor() != 0) {
        throw new PartFailure("Keycloak ne se construit pas ; son journal dit pourquoi : " + log);
      }
    } catch (InterruptedException e) {
      throw Pause.interrupted(e);
    } finally {
      build.destroy();
    }
  }
}
