package org.sptt.site;

import java.io.IOException;
import org.sptt.platform.TestPlatform;

/** A report that is published, and a draft beside it. */
final class ReportsToRead {

  private static final String REPORT = "{\"title\":\"%s\",\"asOf\":\"2024-07-31\"}";

  private final Team team;

  ReportsToRead(TestPlatform.Running platform) {
    this.team = new Team(platform);
  }

  void write() throws IOException, InterruptedException {
    String published = begin("Bilan à mi-parcours");
    team.ask("POST", "/reporting/api/reports/%s/publication".formatted(published), "", "\"0\"");
    begin("Bilan final");
  }

  private String begin(String title) throws IOException, InterruptedException {
    return Team.json(team.ask("POST", "/reporting/api/reports", REPORT.formatted(title), ""))
        .path("id")
        .asText();
  }
}
