package org.sptt.caretaker;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Backups come and go by standard input and output: {@code kubectl exec} carries them, with no
 * shell or tar in the image.
 */
final class ShelfCommand {
  private ShelfCommand() {}

  private static Shelf shelf() {
    return new Shelf(CaretakerSettings.ofEnvironment().shelf(), Clock.systemUTC());
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Names all backups, the oldest first.")
  static final class List implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Override
    public Integer call() {
      shelf().names().forEach(command.commandLine().getOut()::println);
      return 0;
    }
  }

  @Command(
      name = "send",
      mixinStandardHelpOptions = true,
      description = "Writes a backup to standard output.")
  static final class Send implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "a backup on the shelf, or « latest »")
    private String name;

    @Override
    public Integer call() throws IOException {
      java.nio.file.Files.copy(shelf().find(name), System.out);
      System.out.flush();
      return 0;
    }
  }

  @Command(
      name = "receive",
      mixinStandardHelpOptions = true,
      description = "Puts a backup from standard input on the shelf, and names it.")
  static final class Receive implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Override
    public Integer call() throws Exception {
      String name = shelf().put(out -> System.in.transferTo(out));
      command.commandLine().getOut().println(name);
      return 0;
    }
  }
}
