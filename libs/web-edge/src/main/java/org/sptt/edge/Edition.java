package org.sptt.edge;

import jakarta.ws.rs.core.EntityTag;

/** The version of a thing, as an ETag: of two who edit it at once, the second is told. */
public final class Edition {

  private Edition() {}

  public static EntityTag tag(int version) {
    return new EntityTag(String.valueOf(version));
  }

  /**
   * Refuses an edit of another version than the one that stands (412), or of none (428).
   *
   * @param ifMatch the header; null when it was not sent
   */
  public static void require(String ifMatch, int standing) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Refusals.versionNeeded();
    }
    if (!ifMatch.strip().equals("\"" + standing + "\"")) {
      throw Refusals.outdated();
    }
  }
}
