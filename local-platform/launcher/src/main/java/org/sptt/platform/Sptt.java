package org.sptt.platform;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sptt.platform.parts.PartFailure;
import org.sptt.platform.programme.LoadCommand;
import org.sptt.platform.programme.ReportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * What {@code ./sptt} runs: 0 when it is done, 1 with one sentence when it cannot be, 2 when it was
 * mistyped.
 */
@Command(
    name = "./sptt",
    description = "La plateforme SPTT sur cette machine.",
    mixinStandardHelpOptions = true,
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      StopPartCommand.class,
      StartPartCommand.class,
      ReplayCommand.class,
      ResetCommand.class,
      TokenCommand.class,
      AddPartnerCommand.class,
      TrialAccountsCommand.class,
      VisitCommand.class,
      BenchCommand.class,
      TrainCommand.class
    })
public final class Sptt {

  /** Held, since the log manager forgets the level of a logger that nobody holds. */
  private static final Logger KAFKA_CLIENTS = Logger.getLogger("org.apache.kafka");

  private Sptt() {}

  public static void main(String[] arguments) {
    // They list all their settings; people are told what benches do.
    KAFKA_CLIENTS.setLevel(Level.WARNING);
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Sptt());
    line.addSubcommand(new LoadCommand(Coordinator::ofCurrentPlatform));
    line.addSubcommand(
        new ReportCommand(Coordinator::ofCurrentPlatform, Clock.systemDefaultZone()));
    // Whatever the machine's own encoding: the sentences are French.
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof PartFailure failure) {
            command.getErr().println("✘ " + failure.getMessage());
            return 1;
          }
          throw exception;
        });
    return line;
  }
}
