package org.sptt.platform.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a service answered to a request.
 *
 * @param body JSON, or a missing node when the answer held none
 */
record Answer(int status, JsonNode body) {

  enum Change {
    CREATED,
    CHANGED,
    UNCHANGED
  }

  /** As the front door says that nobody is behind it. */
  static final Answer UNAVAILABLE = new Answer(503, MissingNode.getInstance());

  boolean accepted() {
    return status / 100 == 2;
  }

  /** Whether nobody behind the front door took the request. */
  boolean unavailable() {
    return status == 502 || status == 503 || status == 504;
  }

  /**
   * Whether the same request may be answered otherwise in a moment: the service is starting, or it
   * does not know what was loaded elsewhere because that event is still on its way.
   */
  boolean mayGetBetter() {
    return unavailable() || (status == 422 && body.path("type").asText().contains("/unknown-"));
  }

  Change change() {
    return switch (body.path("change").asText()) {
      case "changed" -> Change.CHANGED;
      case "unchanged" -> Change.UNCHANGED;
      default -> status == 201 ? Change.CREATED : Change.UNCHANGED;
    };
  }

  Optional<String> id() {
    return Optional.of(body.path("id").asText()).filter(id -> !id.isEmpty());
  }

  /** Why it was refused: the problem's detail and each field at fault, or at least its title. */
  String reason() {
    List<String> reasons = new ArrayList<>();
    addUnlessBlank(reasons, body.path("detail").asText());
    body.path("violations")
        .forEach(
            fault ->
                reasons.add(fault.path("field").asText() + " : " + fault.path("message").asText()));
    if (reasons.isEmpty()) {
      addUnlessBlank(reasons, body.path("title").asText());
    }
    reasons.add(0, "refusé par le service (" + status + ")");
    return String.join(" ; ", reasons).replaceFirst(" ; ", " : ");
  }

  private static void addUnlessBlank(List<String> reasons, String reason) {
    if (!reason.isBlank()) {
      reasons.add(reason);
    }
  }
}
