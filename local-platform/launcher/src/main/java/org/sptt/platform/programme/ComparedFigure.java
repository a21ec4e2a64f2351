package org.sptt.platform.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A counted figure beside the published one.
 *
 * @param asOf the date as of which it was counted
 * @param published empty when it is not to be compared
 * @param reason why a declared difference is one
 */
record ComparedFigure(
    String id,
    String label,
    LocalDate asOf,
    Optional<BigDecimal> counted,
    Optional<BigDecimal> published,
    Verdict verdict,
    Optional<String> reason) {

  enum Verdict {
    EQUAL,
    DECLARED,
    DIFFERENT,
    /** Its period was not over on the date, or nothing was published. */
    NOT_COMPARED,
    /** Published, but no indicator counts it. */
    NOT_COUNTED;

    boolean isFailure() {
      return this == DIFFERENT || this == NOT_COUNTED;
    }
  }
}
