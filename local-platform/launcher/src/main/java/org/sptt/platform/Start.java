package org.sptt.platform;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sptt.platform.parts.Part;
import org.sptt.platform.parts.PartFailure;
import org.sptt.platform.parts.Ports;
import org.sptt.platform.programme.ProgrammeImport;

/**
 * One start of a platform, from the look at the machine to the words of welcome; on failure nothing
 * of it stays.
 */
final class Start {
  private static final double SECONDS_WANTED = 30;
  private static final double SERVICE_SECONDS_WANTED = 4;

  private final PlatformHome home;
  private final Platform platform;
  private final PrintWriter out;

  Start(PlatformHome home, Platform platform, PrintWriter out) {
    this.home = home;
    this.platform = platform;
    this.out = out;
  }

  void run(Optional<Path> programme, Instant began, Optional<Path> json) {
    home.mustBeBuilt();
    lookAtMachine();
    home.rememberPorts();
    try (TerminalProgress progress = new TerminalProgress(out, platform.parts().size())) {
      progress.says("Je démarre la plateforme (%s) :".formatted(home.folder()));
      if (platform.times().of("keycloak").isEmpty()) {
        progress.says("  (la première fois, Keycloak se prépare : environ une minute de plus)");
      }
      List<Part> started = platform.start(progress);
      try {
        new DemoRealm(home).provide();
        Duration taken = Duration.between(began, Instant.now());
        programme.ifPresent(this::load);
        json.ifPresent(file -> measures(taken).write(file));
        new Welcome(home, out).print(taken);
      } catch (RuntimeException e) {
        Platform.stop(started, progress);
        throw e instanceof PartFailure failure ? failure : new PartFailure(e.getMessage(), e);
      }
    }
  }

  private void lookAtMachine() {
    List<Part> missing =
        platform.parts().stream().filter(part -> part.process().isEmpty()).toList();
    if (missing.size() == platform.parts().size()) {
      Machine.here(home.folder()).mustHaveRoom();
    } else {
      out.println("Une partie manque à la plateforme : je remets en marche ce qui ne répond pas.");
    }
    missing.forEach(part -> Ports.mustBeFree(part.port(), part.name()));
    if (missing.contains(platform.part("door"))) {
      Ports.mustBeFree(home.ports().of("smtp"), "smtp");
    }
  }

  private void load(Path folder) {
    ProgrammeImport programme =
        new ProgrammeImport(Coordinator.of(home), out, System.console() != null);
    if (programme.isDone()) {
      return;
    }
    out.println("Je charge le programme %s :".formatted(folder));
    if (!programme.load(folder)) {
      out.println(
          "Le programme n'est pas entièrement chargé : corrigez, puis ./sptt load " + folder);
    }
  }

  private Measures measures(Duration taken) {
    Measures measures = new Measures();
    measures.add("up-seconds", taken.toMillis() / 1000.0, "s", SECONDS_WANTED);
    for (String service : Assembly.SERVICES) {
      platform
          .times()
          .of(service)
          .ifPresent(
              time ->
                  measures.add(
                      "first-answer-seconds-" + service,
                      time.toMillis() / 1000.0,
                      "s",
                      SERVICE_SECONDS_WANTED));
    }
    return measures;
  }
}
