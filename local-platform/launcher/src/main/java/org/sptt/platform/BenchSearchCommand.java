package org.sptt.platform;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sptt.platform.site.Latencies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt bench search}: how long the public directory takes to answer a search over many
 * entries, beside a plain SQL scan of the same rows; exit 0 within 50 ms.
 */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Durée d'une recherche dans un grand annuaire, sur une plateforme à part.")
final class BenchSearchCommand implements Callable<Integer> {
  private static final double MILLISECONDS_WANTED = 50;
  private static final double SHARE = 0.99;
  private static final int WARM_UP = 500;

  @Option(names = "--json", paramLabel = "FICHIER", description = "écrit aussi les mesures")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--entries", paramLabel = "N", description = "fiches (${DEFAULT-VALUE})")
  private int entries = 20_000;

  @Option(names = "--searches", paramLabel = "N", description = "recherches (${DEFAULT-VALUE})")
  private int searches = 3_000;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = command.commandLine().getOut();
    PlatformHome built = PlatformHome.current();
    built.mustBeBuilt();
    Path folder = Files.createTempDirectory("sptt-bench");
    SearchedPlatform searched =
        new SearchedPlatform(new PlatformHome(built.root(), folder).with(PortSettings.free()));
    StopOnExit exit = new StopOnExit(searched.platform(), out);
    try {
      searched.start(out);
      searched.fill(entries);
      return measure(searched, out);
    } finally {
      searched.close();
      searched.platform().stop(new TerminalProgress(out, 0));
      exit.cancel();
      Folders.delete(folder);
    }
  }

  private int measure(SearchedPlatform searched, PrintWriter out) throws Exception {
    searched.search(WARM_UP);
    Latencies search = searched.search(searches);
    Latencies scan = searched.scan(searches);
    Measures measures = new Measures();
    measures.addWithin(
        MILLISECONDS_WANTED,
        "search-p99-ms",
        search.percentile(SHARE),
        "ms",
        scan.percentile(SHARE));
    measures.addWithin(
        MILLISECONDS_WANTED, "search-p50-ms", search.percentile(0.5), "ms", scan.percentile(0.5));
    out.println("%d fiches, %d recherches ; référence : parcours SQL".formatted(entries, searches));
    measures.print(out);
    json.ifPresent(measures::write);
    return measures.allGood() ? 0 : 1;
  }
}
