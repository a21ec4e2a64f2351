package org.sptt.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that is being written, row by row. Closing completes it and leaves its stream open. */
interface TableWriter extends Closeable {

  /**
   * @param cells null for an empty one
   */
  void row(List<Object> cells) throws IOException;
}
