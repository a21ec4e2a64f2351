package org.sptt.platform;

import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.PartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt trial-accounts}: the demonstration accounts, on a platform that is on trial
 * elsewhere. Their passwords are known to everybody.
 */
@Command(
    name = "trial-accounts",
    mixinStandardHelpOptions = true,
    description =
        "Crée les comptes de démonstration sur une plateforme à l'essai ; leurs mots de passe sont publics.")
final class TrialAccountsCommand implements Callable<Integer> {
  private static final String ADMIN_PASSWORD = "SPTT_KEYCLOAK_ADMIN_PASSWORD";

  @Option(
      names = "--keycloak",
      required = true,
      description = "adresse de Keycloak, avec son chemin ; mot de passe : " + ADMIN_PASSWORD)
  private URI keycloak;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    String password =
        Optional.ofNullable(System.getenv(ADMIN_PASSWORD))
            .orElseThrow(
                () ->
                    new PartFailure(
                        "Il manque la variable d'environnement " + ADMIN_PASSWORD + "."));
    URI address = URI.create(keycloak.toString().replaceFirst("/*$", "/"));
    new DemoAccounts(KeycloakAdmin.signIn(address, "sptt", "admin", password)).provide();
    PrintWriter out = command.commandLine().getOut();
    DemoAccount.ALL.forEach(
        account -> out.println("%s / %s".formatted(account.username(), account.password())));
    return 0;
  }
}
