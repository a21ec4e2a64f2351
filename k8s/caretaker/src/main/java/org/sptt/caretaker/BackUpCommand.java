package org.sptt.caretaker;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code caretaker back-up}: one more backup on the shelf, the oldest beyond the limit gone. */
@Command(
    name = "back-up",
    mixinStandardHelpOptions = true,
    description = "Puts databases and topics of this moment on the shelf.")
final class BackUpCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    CaretakerSettings settings = CaretakerSettings.ofEnvironment();
    Shelf shelf = new Shelf(settings.shelf(), Clock.systemUTC());
    String name = shelf.put(new Backup(settings)::write);
    shelf.keep(settings.kept());
    command.commandLine().getOut().println(name);
    return 0;
  }
}
