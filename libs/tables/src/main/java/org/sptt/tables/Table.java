package org.sptt.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * What a table is called and which columns it has. Its rows are written as they come, so that a
 * table of any length takes no more memory than one of a page.
 *
 * <p>A cell holds a text, a number, a day ({@link java.time.LocalDate}), a truth or nothing (null);
 * whatever else is written as its text. No text is ever a formula to whoever opens it.
 */
public final class Table<R> {

  private record Column<R>(String heading, Function<? super R, ?> content) {}

  private final String name;
  private final List<Column<R>> columns;

  private Table(String name, List<Column<R>> columns) {
    this.name = name;
    this.columns = columns;
  }

  /**
   * A table without columns yet.
   *
   * @param name of the sheet, and of the file without its ending
   */
  public static <R> Table<R> named(String name) {
    return new Table<>(name, List.of());
  }

  /** The same table with one more column at its right. */
  public Table<R> with(String heading, Function<? super R, ?> content) {
    List<Column<R>> more = new ArrayList<>(columns);
    more.add(new Column<>(heading, content));
    return new Table<>(name, List.copyOf(more));
  }

  public String name() {
    return name;
  }

  /** Writes headings and rows; leaves the stream open. */
  public void write(TableFormat format, Iterator<R> rows, OutputStream out) throws IOException {
    try (TableWriter writer = format.writer(name, out)) {
      writer.row(columns.stream().map(column -> (Object) column.heading()).toList());
      while (rows.hasNext()) {
        writer.row(cells(rows.next()));
      }
    }
  }

  private List<Object> cells(R row) {
    List<Object> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(column.content().apply(row)));
    return cells;
  }
}
