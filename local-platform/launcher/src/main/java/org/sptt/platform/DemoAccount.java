package org.sptt.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sptt.platform.parts.PartFailure;

/**
 * An account to try the platform with. Its password is known to all: a local platform is reached
 * from its own machine only, and nothing but this launcher makes such accounts.
 *
 * @param organization alias of the structure that a partner speaks for
 */
record DemoAccount(
    String username,
    String givenName,
    String familyName,
    String role,
    String meaning,
    Optional<String> organization) {

  static final List<DemoAccount> ALL =
      List.of(
          new DemoAccount(
              "coordinatrice",
              "Camille",
              "Coordination",
              "coordinator",
              "tient le programme à jour",
              Optional.empty()),
          new DemoAccount(
              "evaluatrice",
              "Dominique",
              "Évaluation",
              "evaluator",
              "définit les indicateurs, lit les chiffres",
              Optional.empty()),
          new DemoAccount(
              "partenaire",
              "Alix",
              "Partenaire",
              "partner",
              "parle pour la structure labo-curieux",
              Optional.of("labo-curieux")));

  static DemoAccount named(String username) {
    return ALL.stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow(
            () ->
                new PartFailure(
                    "Il n'y a pas de compte de démonstration « %s » ; il y a : %s."
                        .formatted(
                            username,
                            ALL.stream()
                                .map(DemoAccount::username)
                                .collect(Collectors.joining(", ")))));
  }

  String password() {
    return username + "-demo";
  }

  String email() {
    return username + "@example.org";
  }
}
