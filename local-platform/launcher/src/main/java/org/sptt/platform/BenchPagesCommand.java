package org.sptt.platform;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.PartFailure;
import org.sptt.platform.site.Browser;
import org.sptt.platform.site.Latencies;
import org.sptt.platform.site.PageTimes;
import org.sptt.platform.site.SitePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt bench pages}: how fast and how light the pages of the site map are, each asked for by
 * those who get to it, through the front door; exit 0 within the limits.
 */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description = "Demande chaque page du site, par qui y a accès : durée et poids.")
final class BenchPagesCommand implements Callable<Integer> {
  private static final int WARM_UP = 30;
  private static final double MILLISECONDS_WANTED = 50;
  private static final double KILOBYTES_WANTED = 100;
  private static final double SHARE = 0.95;

  /** About as large as most pages; takes the same way, and the service only hands it over. */
  private static final SitePage STATIC_FILE =
      new SitePage(WholeSite.STRANGER, "static file", "/reporting/site-1.css");

  @Option(names = "--json", paramLabel = "FICHIER", description = "écrit aussi les mesures")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "60",
      description = "combien de fois chaque page est demandée (${DEFAULT-VALUE})")
  private int rounds;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PlatformHome home = PlatformHome.current();
    if (!new Platform(home).serves()) {
      throw new PartFailure(
          "La plateforme n'est pas en marche : lancez d'abord ./sptt up --detach.");
    }
    WholeSite site = new WholeSite(home);
    Map<String, Browser> visitors = site.visitors();
    PageTimes times = new PageTimes(home.address(), visitors);
    List<PageTimes.Taken> file = times.of(List.of(STATIC_FILE), WARM_UP, rounds);
    List<PageTimes.Taken> pages = times.of(site.mapFor(visitors).oneOfEach(), WARM_UP, rounds);
    Measures measures = measures(pages, p95(file.get(0)));
    print(pages, measures);
    json.ifPresent(measures::write);
    return measures.allGood() ? 0 : 1;
  }

  private static Measures measures(List<PageTimes.Taken> pages, double staticFile) {
    Latencies all = new Latencies();
    pages.forEach(page -> all.addAll(page.times()));
    Measures measures = new Measures();
    measures.add("pages-p95-ms", all.percentile(SHARE), "ms", MILLISECONDS_WANTED);
    measures.add(
        "pages-slowest-p95-ms", p95(slowestFirst(pages).get(0)), "ms", MILLISECONDS_WANTED);
    measures.add("pages-static-file-p95-ms", staticFile, "ms", MILLISECONDS_WANTED);
    measures.add("pages-max-kb", kilobytes(pages), "kB", KILOBYTES_WANTED);
    return measures;
  }

  private static double kilobytes(List<PageTimes.Taken> pages) {
    return pages.stream().mapToInt(PageTimes.Taken::bytes).max().orElseThrow() / 1000.0;
  }

  private static List<PageTimes.Taken> slowestFirst(List<PageTimes.Taken> pages) {
    return pages.stream()
        .sorted(Comparator.comparingDouble(BenchPagesCommand::p95).reversed())
        .toList();
  }

  private static double p95(PageTimes.Taken page) {
    return page.times().percentile(SHARE);
  }

  private void print(List<PageTimes.Taken> pages, Measures measures) {
    PrintWriter out = command.commandLine().getOut();
    out.println("%9s %9s %9s  %s".formatted("p50 ms", "p95 ms", "ko", "page"));
    for (PageTimes.Taken page : slowestFirst(pages)) {
      out.println(
          "%9.1f %9.1f %9.1f  %s"
              .formatted(
                  page.times().percentile(0.5), p95(page), page.bytes() / 1000.0, page.page()));
    }
    out.println();
    measures.print(out);
  }
}
