package org.sptt.platform;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sptt status}: each part, and whether it serves; exit 0 when all do. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Montre chaque partie : état, mémoire, port, durée du démarrage.")
final class StatusCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;
  private static final double MEGABYTES_WANTED = 2560;

  @Option(names = "--json", paramLabel = "FICHIER", description = "écrit aussi les mesures")
  private Optional<Path> json = Optional.empty();

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    Platform platform = new Platform(PlatformHome.current());
    out.println(
        "%-17s %-9s %8s %6s %10s  %s"
            .formatted("partie", "état", "pid", "port", "mémoire", "démarrée en"));
    double total = 0;
    for (Part part : platform.parts()) {
      double memory = part.process().map(ProcessMemory::of).orElse(0L) / MEGABYTE;
      total += memory;
      out.println(line(part, memory, platform.times()));
    }
    out.println("%-43s %7.0f Mo".formatted("en tout", total));
    Measures measures = new Measures();
    measures.add("memory-megabytes", total, "MB", MEGABYTES_WANTED);
    json.ifPresent(measures::write);
    return platform.serves() ? 0 : 1;
  }

  private static String line(Part part, double memory, Times times) {
    Optional<ProcessHandle> process = part.process();
    return String.format(
        Locale.FRENCH,
        "%-17s %-9s %8s %6d %7.0f Mo  %s",
        part.name(),
        state(part),
        process.map(handle -> String.valueOf(handle.pid())).orElse("-"),
        part.port(),
        memory,
        process
            .flatMap(handle -> times.of(part.name()))
            .map(TerminalProgress::seconds)
            .orElse("-"));
  }

  private static String state(Part part) {
    if (part.answers()) {
      return "répond";
    }
    return part.process().isPresent() ? "muette" : "arrêtée";
  }
}
