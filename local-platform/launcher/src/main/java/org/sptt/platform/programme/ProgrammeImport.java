package org.sptt.platform.programme;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads a programme's folder into the running platform and tells how it goes on. Loading a folder
 * again, or after an interruption, leaves nothing there twice.
 */
public final class ProgrammeImport {

  private final CoordinatorAccess access;
  private final PrintWriter out;
  private final boolean live;

  /**
   * @param live whether {@code out} is a terminal on which a line may be overwritten
   */
  public ProgrammeImport(CoordinatorAccess access, PrintWriter out, boolean live) {
    this.access = access;
    this.out = out;
    this.live = live;
  }

  /** Whether a folder has been loaded into this platform to its end. */
  public boolean isDone() {
    return new LastProgramme(access.home()).folder().isPresent();
  }

  /**
   * Loads a folder, and waits until the figures are up to date.
   *
   * @return whether all lines were loaded and the figures are up to date
   * @throws RuntimeException with a French sentence when nothing can be read or nobody answers
   */
  public boolean load(Path path) {
    ProgrammeFolder folder = ProgrammeFolder.read(path);
    folder.strangers().forEach(name -> out.println(name + " : fichier inconnu, laissé de côté."));
    Door door = new Door(access.door(), access::token);
    LoadProgress progress = new LoadInTerminal(out, live);
    List<FileResult> results =
        new LoadProgramme(door, Delivery.USUAL_PATIENCE, progress).load(folder);
    boolean arrived = new Arrival(door, progress).await();
    new LastProgramme(access.home()).remember(path);
    summarise(results, arrived);
    return arrived && results.stream().allMatch(result -> result.refused().isEmpty());
  }

  private void summarise(List<FileResult> results, boolean arrived) {
    FileResult all = results.stream().reduce(FileResult.nothing("total"), FileResult::plus);
    new LoadInTerminal(out, live).finished(new FileResult("total", all.loaded(), List.of()));
    out.println(
        all.refused().isEmpty()
            ? "Toutes les lignes sont chargées."
            : "Lignes refusées : " + all.refused().size() + ", nommées plus haut.");
    if (!arrived) {
      out.println(
          "Les chiffres ne sont pas encore à jour après une minute ; regarder ./sptt status.");
    }
    out.flush();
  }
}
