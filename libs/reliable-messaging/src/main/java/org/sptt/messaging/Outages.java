package org.sptt.messaging;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells an event that is bad from a database that is away or busy: the first is set aside, the
 * second waited for.
 */
final class Outages {

  // SQLSTATE classes: connection, rolled back (deadlock), out of resources, operator intervention.
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

  private Outages() {}

  /** Throws on when trying again later may help. */
  static void rethrow(RuntimeException e) {
    if (isOutage(e)) {
      throw e;
    }
  }

  static boolean isOutage(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isPassing(sql)) {
        return true;
      }
    }
    return false;
  }

  /** Why an event was set aside: the innermost message, which is the one that names the cause. */
  static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  // The pool's own time-outs carry no state.
  private static boolean isPassing(SQLException e) {
    String state = e.getSQLState();
    return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
  }
}
