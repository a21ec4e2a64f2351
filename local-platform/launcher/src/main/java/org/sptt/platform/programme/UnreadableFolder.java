package org.sptt.platform.programme;

import java.util.List;

/**
 * A folder of which nothing was loaded; the message is a French sentence for each file at fault.
 */
final class UnreadableFolder extends RuntimeException {

  UnreadableFolder(List<String> sentences) {
    super(String.join(System.lineSeparator(), sentences));
  }
}
