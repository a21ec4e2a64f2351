package org.sptt.platform;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code sptt train}: the end of a build, each service run once on an empty platform to archive
 * what it loads.
 */
@Command(
    name = "train",
    hidden = true,
    description = "Prépare les démarrages suivants des services, après une construction.")
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    PlatformHome built = PlatformHome.current();
    List<String> untrained =
        Assembly.SERVICES.stream()
            .filter(service -> !new ClassData(built.application(service)).isTrained())
            .toList();
    if (!untrained.isEmpty()) {
      built.mustBeBuilt();
      Path folder = Files.createTempDirectory("sptt-train");
      try {
        train(untrained, new PlatformHome(built.root(), folder).with(PortSettings.free()));
      } finally {
        Folders.delete(folder);
      }
    }
    return 0;
  }

  private void train(List<String> services, PlatformHome home) {
    PrintWriter out = command.commandLine().getOut();
    Set<String> names = new HashSet<>(services);
    names.addAll(List.of("postgresql", "kafka"));
    Platform platform = Platform.forTraining(home, names);
    StopOnExit exit = new StopOnExit(platform, out);
    try (TerminalProgress progress = new TerminalProgress(out, names.size())) {
      platform.start(progress);
      services.forEach(service -> exercise(platform.part(service).port(), service));
      platform.stop(progress);
      services.forEach(service -> new ClassData(home.application(service)).keep());
    } finally {
      exit.cancel();
    }
  }

  /** Answers in JSON load what a start alone does not. */
  private static void exercise(int port, String service) {
    URI api = URI.create("http://127.0.0.1:%d/%s/q/openapi?format=json".formatted(port, service));
    new JsonHttp().get(api, "");
  }
}
