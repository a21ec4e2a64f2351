package org.sptt.platform;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt bench signups}: sign-ups a second over HTTP, beside plain SQL on the same database in
 * the same run; exit 0 within the limits and when nothing was lost. The method stands in
 * docs/bench-signups.md.
 */
@Command(
    name = "signups",
    mixinStandardHelpOptions = true,
    description =
        "Inscriptions par seconde, sur une plateforme à part, à côté de SQL simple ; quelques minutes.")
final class BenchSignupsCommand implements Callable<Integer> {
  @Option(names = "--json", paramLabel = "FICHIER", description = "écrit aussi les mesures")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "durée de chaque charge (${DEFAULT-VALUE})")
  private int seconds = 5;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "tours, dont la médiane compte (${DEFAULT-VALUE})")
  private int runs = 3;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = command.commandLine().getOut();
    PlatformHome built = PlatformHome.current();
    built.mustBeBuilt();
    Path folder = Files.createTempDirectory("sptt-bench");
    BenchedPlatform benched =
        new BenchedPlatform(new PlatformHome(built.root(), folder).with(PortSettings.free()));
    StopOnExit exit = new StopOnExit(benched.platform(), out);
    try {
      benched.start(out);
      return measure(new SignUpRuns(benched, Duration.ofSeconds(seconds), out), out);
    } finally {
      benched.close();
      benched.platform().stop(new TerminalProgress(out, 0));
      exit.cancel();
      Folders.delete(folder);
    }
  }

  private int measure(SignUpRuns bench, PrintWriter out) throws Exception {
    bench.warmUp();
    List<SignUpRuns.Run> all = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      out.println("Tour %d sur %d".formatted(run, runs));
      all.add(bench.run());
    }
    Measures measures = SignUpRuns.medians(all);
    print(measures, out);
    json.ifPresent(measures::write);
    boolean nothingLost = all.stream().allMatch(SignUpRuns.Run::nothingLost);
    return measures.allGood() && nothingLost ? 0 : 1;
  }

  private static void print(Measures measures, PrintWriter out) {
    out.println("%-18s %10s %10s %8s".formatted("mesure", "valeur", "référence", "rapport"));
    for (Measures.Measure measure : measures.all()) {
      out.println(
          "%-18s %10.1f %10.1f %8.2f %s%s"
              .formatted(
                  measure.id(),
                  measure.value(),
                  measure.reference(),
                  measure.ratio(),
                  measure.unit(),
                  measure.good() ? "" : "  ✘"));
    }
  }
}
