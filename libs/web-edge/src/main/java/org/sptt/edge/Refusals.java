package org.sptt.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/**
 * The ways in which a request is refused, each as a problem detail (RFC 9457) whose {@code type} is
 * stable and whose {@code detail} tells the reader what to do next.
 */
public final class Refusals {

  private Refusals() {}

  /**
   * 422: understood, but against a rule or about something that does not exist.
   *
   * @param reason kebab-case, never changed once released: the last part of the problem's type
   */
  public static HttpProblem refused(String reason, String detail) {
    return problem(422, "Refused", reason, detail);
  }

  /**
   * 422, for what one field says.
   *
   * @param field as the request names it; a page shows the refusal beside it
   */
  public static HttpProblem refused(String field, String reason, String detail) {
    return builder(422, "Refused", reason, detail).with("field", field).build();
  }

  /** 409: it would contradict what stands, or someone else was faster. */
  public static HttpProblem conflict(String reason, String detail) {
    return problem(Status.CONFLICT.getStatusCode(), "Conflict", reason, detail);
  }

  /** 404: not there, or not for this caller; the answer does not tell which. */
  public static HttpProblem notFound(String what) {
    return problem(
        Status.NOT_FOUND.getStatusCode(),
        "Not found",
        "not-found",
        "There is no such " + what + ".");
  }

  /** 400: not readable as what the operation takes. */
  public static HttpProblem malformed(String reason, String detail) {
    return problem(Status.BAD_REQUEST.getStatusCode(), "Bad request", reason, detail);
  }

  private static HttpProblem problem(int status, String title, String reason, String detail) {
    return builder(status, title, reason, detail).build();
  }

  private static HttpProblem.Builder builder(
      int status, String title, String reason, String detail) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/" + reason))
        .withStatus(status)
        .withTitle(title)
        .withDetail(detail);
  }
}
