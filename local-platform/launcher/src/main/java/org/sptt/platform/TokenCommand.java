package org.sptt.platform;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sptt token}: an access token of a demonstration account, alone on its line, for curl. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Donne un jeton d'accès pour un compte de démonstration.")
final class TokenCommand implements Callable<Integer> {
  @Parameters(paramLabel = "COMPTE", description = "coordinatrice, evaluatrice ou partenaire")
  private String account;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    command.commandLine().getOut().println(Coordinator.ofCurrentPlatform().tokens().of(account));
    return 0;
  }
}
