package org.sptt.reporting.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.sptt.reporting.agenda.Names;
import org.sptt.tables.Table;
import org.sptt.tables.TableFormat;

/** A table and its rows. */
@FunctionalInterface
interface CsvView {

  void write(OutputStream out) throws IOException;

  static <R> CsvView of(Table<R> table, Stream<R> rows) {
    return out -> table.write(TableFormat.CSV, rows.iterator(), out);
  }

  /** What is answered as JSON, or as a table to whoever asks for one. */
  interface Offered {
    CsvView asTable(Names names);
  }
}
