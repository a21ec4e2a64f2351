package org.sptt.platform;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.PartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt up}: starts everything, loads the programme into an empty platform, says where it is.
 */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Démarre toute la plateforme ; Ctrl-C l'arrête.")
final class UpCommand implements Callable<Integer> {
  private static final String NO_PROGRAMME = "none";
  private static final Path PROGRAMME = Path.of("local-platform", "programmes", "sptt-2023-2024");

  @Option(names = "--detach", description = "rend la main une fois que tout répond")
  private boolean detached;

  @Option(
      names = "--programme",
      paramLabel = "DOSSIER",
      description = "ce que charge une plateforme vide ; none pour rien")
  private Optional<String> programme = Optional.empty();

  @Option(names = "--json", paramLabel = "FICHIER", description = "écrit les durées mesurées")
  private Optional<Path> json = Optional.empty();

  private final PortOptions ports = new PortOptions();
  private CommandSpec command;

  @Spec
  void use(CommandSpec spec) {
    command = spec;
    ports.addTo(spec);
  }

  @Override
  public Integer call() {
    Instant began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    PrintWriter out = command.commandLine().getOut();
    PlatformHome remembered = PlatformHome.current();
    PlatformHome home = remembered.with(remembered.ports().with(System.getenv(), ports.typed()));
    Optional<Path> data = programmeFor(home);
    Platform platform = new Platform(home);
    StopOnExit exit = new StopOnExit(platform, out);
    try {
      try (PlatformLock lock = PlatformLock.take(home)) {
        refuseToMove(remembered, home);
        if (platform.serves()) {
          out.println("La plateforme est déjà en marche : " + home.address());
          return 0;
        }
        new Start(home, platform, out).run(data, began, json);
      }
      if (!detached) {
        new Watch(home, platform, exit, out).untilStopped();
      }
      return 0;
    } catch (PartFailure failure) {
      if (exit.isUnderWay()) {
        return 130;
      }
      throw failure;
    } finally {
      exit.cancel();
    }
  }

  private Optional<Path> programmeFor(PlatformHome home) {
    if (programme.filter(NO_PROGRAMME::equals).isPresent()) {
      return Optional.empty();
    }
    Path folder = programme.map(Path::of).orElseGet(() -> home.root().resolve(PROGRAMME));
    if (!Files.isDirectory(folder)) {
      throw new PartFailure("Le dossier du programme n'existe pas : " + folder);
    }
    return Optional.of(folder);
  }

  private static void refuseToMove(PlatformHome remembered, PlatformHome chosen) {
    if (!remembered.ports().same(chosen.ports()) && new Platform(remembered).runs()) {
      throw new PartFailure(
          "La plateforme tourne déjà sur d'autres ports : lancez d'abord ./sptt down.");
    }
  }
}
