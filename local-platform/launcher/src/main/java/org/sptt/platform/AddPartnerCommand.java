package org.sptt.platform;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.PartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt add-partner}: lets a structure's people sign in through their structure's own server.
 * Secrets come from the environment, since arguments can be read by every user of the machine.
 */
@Command(
    name = "add-partner",
    mixinStandardHelpOptions = true,
    description = "Relie la connexion d'une structure partenaire (OIDC ou SAML).")
final class AddPartnerCommand implements Callable<Integer> {
  private static final String CLIENT_SECRET = "SPTT_PARTNER_CLIENT_SECRET";
  private static final String ADMIN_PASSWORD = "SPTT_KEYCLOAK_ADMIN_PASSWORD";

  @Option(
      names = "--structure",
      required = true,
      description = "son nom court dans l'annuaire, par exemple labo-curieux")
  private String structure;

  @Option(names = "--name", required = true, description = "ce que dit le bouton de connexion")
  private String name;

  @Option(names = "--domain", required = true, description = "domaine de ses adresses de courriel")
  private String domain;

  @Option(names = "--protocol", defaultValue = "oidc", description = "oidc (par défaut) ou saml")
  private PartnerSignIn.Protocol protocol;

  @Option(
      names = "--metadata",
      required = true,
      description = "adresse de la découverte OIDC ou des métadonnées SAML")
  private String metadata;

  @Option(
      names = "--client-id",
      defaultValue = "sptt",
      description = "identifiant donné par la structure (OIDC) ; le secret : " + CLIENT_SECRET)
  private String clientId;

  @Option(
      names = "--keycloak",
      description =
          "adresse de Keycloak, avec son chemin ; sans elle, la plateforme locale. Mot de passe : "
              + ADMIN_PASSWORD)
  private Optional<URI> keycloak;

  @Option(names = "--admin", defaultValue = "admin", description = "compte d'administration")
  private String admin;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    String secret = protocol == PartnerSignIn.Protocol.oidc ? fromEnvironment(CLIENT_SECRET) : "";
    new PartnerSignIn(structure, name, domain, protocol, metadata, clientId, secret).addTo(realm());
    command
        .commandLine()
        .getOut()
        .println("Les membres de %s peuvent se connecter.".formatted(structure));
    return 0;
  }

  private KeycloakAdmin realm() {
    return keycloak
        .map(
            address ->
                KeycloakAdmin.signIn(
                    URI.create(address.toString().replaceFirst("/*$", "/")),
                    "sptt",
                    admin,
                    fromEnvironment(ADMIN_PASSWORD)))
        .orElseGet(() -> KeycloakAdmin.of(PlatformHome.current(), "sptt"));
  }

  private static String fromEnvironment(String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .orElseThrow(
            () -> new PartFailure("Il manque la variable d'environnement " + variable + "."));
  }
}
