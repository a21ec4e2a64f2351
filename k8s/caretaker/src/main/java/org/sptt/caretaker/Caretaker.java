package org.sptt.caretaker;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Each task of the caretaker is a command: 0 when done, 1 with a sentence when it cannot be. */
@Command(
    name = "caretaker",
    description = "Looks after a platform in a cluster.",
    mixinStandardHelpOptions = true,
    subcommands = {
      WatchCommand.class,
      BackUpCommand.class,
      RestoreCommand.class,
      ShelfCommand.List.class,
      ShelfCommand.Send.class,
      ShelfCommand.Receive.class
    })
public final class Caretaker {
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private Caretaker() {}

  public static void main(String[] arguments) {
    // It tells its whole configuration at each start; what goes wrong is thrown as well.
    KAFKA.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Caretaker());
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof CannotDo cannot) {
            command.getErr().println(cannot.getMessage());
            return 1;
          }
          throw exception;
        });
    return line;
  }
}
