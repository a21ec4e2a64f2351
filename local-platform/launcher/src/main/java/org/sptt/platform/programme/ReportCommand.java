package org.sptt.platform.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt report}: exit 0 when all figures that can be compared equal the published ones or
 * differ as declared, 1 otherwise.
 */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Compare les chiffres comptés avec ceux du bilan publié.")
public final class ReportCommand implements Callable<Integer> {

  private static final String FIGURES = "figures.csv";
  private static final String DISCREPANCIES = "discrepancies.csv";

  private final Supplier<CoordinatorAccess> access;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "tous les chiffres à cette date ; sinon chacun à la fin de sa période")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--expect",
      paramLabel = "FICHIER",
      description = "les chiffres publiés ; sinon ceux du dernier programme chargé")
  private Optional<Path> expect = Optional.empty();

  @Option(
      names = "--json",
      paramLabel = "FICHIER",
      description = "écrit aussi les chiffres en JSON")
  private Optional<Path> json = Optional.empty();

  public ReportCommand(Supplier<CoordinatorAccess> access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    try {
      List<ComparedFigure> figures = figures(access.get());
      new FiguresTable(spec.commandLine().getOut()).print(figures);
      if (json.isPresent()) {
        FiguresJson.write(figures, json.get());
      }
      return figures.stream().anyMatch(figure -> figure.verdict().isFailure()) ? 1 : 0;
    } catch (UnreadableFile | UnreadableFolder | ServiceSilent e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }

  private List<ComparedFigure> figures(CoordinatorAccess platform) {
    Figures figures = new Figures(new Door(platform.door(), platform::token));
    Optional<Expectations> expected = expectations(new LastProgramme(platform.home()).folder());
    Comparison comparison = new Comparison(expected.orElseGet(Expectations::none), figures::asOf);
    if (expected.isEmpty()) {
      return comparison.uncompared(asOf.orElseGet(() -> LocalDate.now(clock)));
    }
    return asOf.map(comparison::allAsOf).orElseGet(comparison::eachAtItsPeriodEnd);
  }

  private Optional<Expectations> expectations(Optional<Path> lastProgramme) {
    Optional<Path> published = expect.or(() -> lastProgramme.flatMap(ReportCommand::publishedIn));
    Optional<Path> differences =
        published
            .map(file -> file.resolveSibling(DISCREPANCIES))
            .filter(Files::exists)
            .or(() -> lastProgramme.map(folder -> folder.resolve(DISCREPANCIES)));
    return published.map(file -> Expectations.read(file, differences));
  }

  // A folder that is gone must not look like one in which nothing was published.
  private static Optional<Path> publishedIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableFolder(
          List.of(
              "Le dossier chargé en dernier n'est plus là ("
                  + folder
                  + ") ; indiquer les chiffres publiés par --expect."));
    }
    return Optional.of(folder.resolve(FIGURES)).filter(Files::exists);
  }
}
