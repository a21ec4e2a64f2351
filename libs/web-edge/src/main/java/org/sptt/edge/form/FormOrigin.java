package org.sptt.edge.form;

/**
 * Where a form was opened, which the form brings back.
 *
 * @param browser a random number that only this browser has, in a cookie
 * @param reader who looked at the page; empty for a stranger
 * @param page its path and query
 */
record FormOrigin(String browser, String reader, String page) {

  /**
   * Whether somebody else is there now. Whose session ended is not: they are asked to sign in where
   * that is needed.
   */
  boolean isOfAnother(String readerNow) {
    return !reader.isEmpty() && !readerNow.isEmpty() && !reader.equals(readerNow);
  }
}
