package org.sptt.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;

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

  /** 412: what was edited is no longer what stands. */
  public static HttpProblem outdated() {
    return problem(
        Status.PRECONDITION_FAILED.getStatusCode(),
        "Precondition failed",
        "changed-meanwhile",
        "Someone else changed it meanwhile. Read it again, then repeat your change on it.");
  }

  /** 428: an edit has to say what it is an edit of. */
  public static HttpProblem versionNeeded() {
    return problem(
        Status.PRECONDITION_REQUIRED.getStatusCode(),
        "Precondition required",
        "version-needed",
        "Send If-Match with the ETag that you read, so that nobody's change is lost.");
  }

  /** 503: more than can be worked on just now. */
  public static HttpProblem overloaded() {
    return HttpProblem.builder()
        .withType(URI.create("/problems/overloaded"))
        .withStatus(Status.SERVICE_UNAVAILABLE)
        .withTitle("Service unavailable")
        .withDetail("Too many people ask at this moment. Try again in a few seconds.")
        .withHeader("Retry-After", 5)
        .build();
  }

  /** 429: too often; the answer says in how many seconds to come back. */
  public static HttpProblem tooMany(Duration wait) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/too-many-requests"))
        .withStatus(Status.TOO_MANY_REQUESTS)
        .withTitle("Too many requests")
        .withDetail("Too many requests of this kind. Wait a moment, then try again.")
        .withHeader("Retry-After", Math.max(1, wait.toSeconds() + 1))
        .build();
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

  /**
   * 400, for what one field says.
   *
   * @param field as the request names it; a page shows the refusal beside it
   */
  public static HttpProblem malformed(String field, String reason, String detail) {
    return builder(Status.BAD_REQUEST.getStatusCode(), "Bad request", reason, detail)
        .with("field", field)
        .build();
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
