package org.sptt.training.sheet;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** The refusal that tells whose presence somebody else changed since a sheet was opened. */
final class SheetChanged {

  private SheetChanged() {}

  /**
   * @param people their names
   */
  static HttpProblem meanwhile(String people) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/sheet-changed-meanwhile"))
        .withStatus(Status.PRECONDITION_FAILED)
        .withTitle("Precondition failed")
        .withDetail("Someone else changed these rows since the sheet was opened. Look at it again.")
        .with("people", people)
        .build();
  }
}
