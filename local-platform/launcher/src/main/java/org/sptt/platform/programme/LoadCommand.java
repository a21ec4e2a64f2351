package org.sptt.platform.programme;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sptt load FOLDER}: exit 0 when all lines are loaded, 1 otherwise. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "Charge un programme (un dossier de fichiers CSV) ; deux fois ne charge rien deux fois.")
public final class LoadCommand implements Callable<Integer> {

  private final Supplier<CoordinatorAccess> access;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DOSSIER", description = "le dossier du programme")
  private Path folder;

  public LoadCommand(Supplier<CoordinatorAccess> access) {
    this.access = access;
  }

  @Override
  public Integer call() {
    try {
      boolean live = System.console() != null;
      return new ProgrammeImport(access.get(), spec.commandLine().getOut(), live).load(folder)
          ? 0
          : 1;
    } catch (UnreadableFolder | ServiceSilent e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }
}
