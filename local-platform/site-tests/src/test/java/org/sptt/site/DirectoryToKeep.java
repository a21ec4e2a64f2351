package org.sptt.site;

import java.io.IOException;
import java.time.LocalDate;
import org.sptt.platform.LoadedPlatform;
import org.sptt.platform.TestPlatform;

/** A table that came in and one that was only looked at, and owners who are asked by mail. */
final class DirectoryToKeep {

  private static final String TABLE =
      """
      Identifiant;Nom;Commune;Adresse e-mail
      fabrique;La Fabrique à questions;Amiens;fabrique@example.org
      """;
  private static final String LOOKED_AT =
      """
      Identifiant;Nom;Commune;SIRET
      fabrique;La Fabrique aux questions;Lens;
      serre;La Serre;Atlantide;123
      jardin;Le Jardin;Lille;
      """;

  private final Team team;

  DirectoryToKeep(TestPlatform.Running platform) {
    this.team = new Team(platform);
  }

  void keep() throws IOException, InterruptedException {
    String table = team.lookAt("structures", TABLE).path("id").asText();
    team.ask("POST", "/directory/api/imports/%s/application".formatted(table), "", "");
    LoadedPlatform.await(() -> isApplied(table));
    team.lookAt("structures", LOOKED_AT);
    team.ask(
        "POST",
        "/directory/api/campaigns",
        "{\"answerUntil\":\"%s\"}".formatted(LocalDate.now().plusDays(9)),
        "");
  }

  private boolean isApplied(String table) {
    try {
      return Team.json(team.ask("GET", "/directory/api/imports/" + table, "", ""))
          .path("stage")
          .asText()
          .equals("applied");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
