package org.sptt.tables;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows that are fetched page by page as they are asked for. Between two pages nothing is held, no
 * transaction and no connection, however slowly somebody downloads.
 */
class PagedRows<R> implements Iterator<R> {

  private final Function<Optional<R>, List<R>> pageAfter;
  private Iterator<R> page = Collections.emptyIterator();
  private Optional<R> last = Optional.empty();
  private boolean ended;

  PagedRows(Function<Optional<R>, List<R>> pageAfter) {
    this.pageAfter = pageAfter;
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && !ended) {
      page = pageAfter.apply(last).iterator();
      ended = !page.hasNext();
    }
    return page.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    R row = page.next();
    last = Optional.of(row);
    return row;
  }
}
