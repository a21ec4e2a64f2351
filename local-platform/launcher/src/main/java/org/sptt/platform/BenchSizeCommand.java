package org.sptt.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.Part;
import org.sptt.platform.parts.PartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt bench size}: first answer and memory of each service, memory of the whole; exit 0
 * within the limits.
 */
@Command(
    name = "size",
    mixinStandardHelpOptions = true,
    description = "Redémarre chaque service : première réponse, mémoire après 1 000 requêtes.")
final class BenchSizeCommand implements Callable<Integer> {
  private static final int REQUESTS = 1000;
  private static final double MEGABYTE = 1 << 20;
  private static final Map<String, String> READS =
      Map.of(
          "directory", "/directory/api/structures",
          "training", "/training/api/sessions",
          "experimentation", "/experimentation/api/experimentations",
          "survey", "/survey/api/questionnaires",
          "reporting", "/reporting/api/figures");

  @Option(names = "--json", paramLabel = "FICHIER", description = "écrit aussi les mesures")
  private Optional<Path> json = Optional.empty();

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PlatformHome home = PlatformHome.current();
    Platform platform = new Platform(home);
    if (!platform.serves()) {
      throw new PartFailure(
          "La plateforme n'est pas en marche : lancez d'abord ./sptt up --detach.");
    }
    Measures measures = new Measures();
    for (String service : Assembly.SERVICES) {
      measure(platform.part(service), home, measures);
    }
    double total = platform.parts().stream().mapToDouble(BenchSizeCommand::megabytes).sum();
    measures.add("memory-megabytes", total, "MB", 2560);
    measures.print(command.commandLine().getOut());
    json.ifPresent(measures::write);
    return measures.allGood() ? 0 : 1;
  }

  private static void measure(Part service, PlatformHome home, Measures measures) {
    service.stop();
    Instant began = Instant.now();
    service.start();
    double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
    measures.add("first-answer-seconds-" + service.name(), seconds, "s", 4);
    URI read = URI.create("http://127.0.0.1:" + service.port()).resolve(READS.get(service.name()));
    JsonHttp http = new JsonHttp();
    String token = home.tokens().of("coordinatrice");
    for (int request = 0; request < REQUESTS; request++) {
      http.get(read, token);
    }
    measures.add("memory-megabytes-" + service.name(), megabytes(service), "MB", 250);
  }

  private static double megabytes(Part part) {
    return part.process().map(ProcessMemory::of).orElse(0L) / MEGABYTE;
  }
}
