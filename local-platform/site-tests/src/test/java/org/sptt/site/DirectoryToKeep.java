package org.sptt.site;

import java.io.IOException;
import java.time.LocalDate;
import org.sptt.platform.LoadedPlatform;
import org.sptt.platform.TestPlatform;

/**
 * A table that came in and one that was only looked at, owners who are asked by mail, records that
 * resemble each other and two that were merged.
 */
final class DirectoryToKeep {

  private static final String TABLE =
      """
      Identifiant;Nom;Commune;Adresse e-mail
      fabrique;La Fabrique à questions;Amiens;fabrique@example.org
      fabrique-2;Fabrique à question;Amiens;
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
    merge(structure("atelier", "L'Atelier"), structure("atelier-2", "Ateliers"));
    team.ask(
        "POST",
        "/directory/api/campaigns",
        "{\"answerUntil\":\"%s\"}".formatted(LocalDate.now().plusDays(9)),
        "");
  }

  private String structure(String externalId, String name)
      throws IOException, InterruptedException {
    return Team.json(
            team.ask(
                "PUT",
                "/directory/api/structures/external/site-tests/" + externalId,
                "{\"name\":\"%s\",\"commune\":\"Lens\"}".formatted(name),
                ""))
        .path("id")
        .asText();
  }

  private void merge(String gone, String into) throws IOException, InterruptedException {
    team.ask(
        "PUT", "/directory/api/merges/structures/" + gone, "{\"into\":\"%s\"}".formatted(into), "");
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
