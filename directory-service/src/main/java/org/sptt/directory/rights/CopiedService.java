package org.sptt.directory.rights;

import java.time.LocalDateTime;
import java.util.List;

/** What one service holds on the person, as the readable file tells it. */
record CopiedService(String name, LocalDateTime receivedAt, List<CopiedStore> stores) {

  /** One of its stores, with a sentence about what it is for. */
  record CopiedStore(String name, String about, List<List<CopiedField>> entries) {}

  /** A thing that is held, in the words of pages. */
  record CopiedField(String label, String value) {}
}
