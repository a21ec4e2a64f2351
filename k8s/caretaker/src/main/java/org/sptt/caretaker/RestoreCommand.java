package org.sptt.caretaker;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caretaker restore NAME}: all databases and topics are again as in the backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Brings databases and topics back; services and Keycloak have to be stopped.")
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "a backup on the shelf, or « latest »")
  private String name;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    CaretakerSettings settings = CaretakerSettings.ofEnvironment();
    Shelf shelf = new Shelf(settings.shelf(), Clock.systemUTC());
    String said = new Restoration(settings).read(shelf.find(name));
    command.commandLine().getOut().println(said);
    return 0;
  }
}
