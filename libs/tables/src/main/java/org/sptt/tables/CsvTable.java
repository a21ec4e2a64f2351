package org.sptt.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Opens in a spreadsheet by a double click: with a byte order mark, and semicolons, which is what a
 * French spreadsheet expects.
 */
class CsvTable implements TableWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private final Writer text;
  private final CsvWriter csv;

  CsvTable(OutputStream out) throws IOException {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().fieldSeparator(';').build(text);
  }

  @Override
  public void row(List<Object> cells) {
    csv.writeRecord(cells.stream().map(CsvTable::written).toList());
  }

  /** An apostrophe is what a spreadsheet itself puts before a text that is to remain one. */
  private static String written(Object cell) {
    if (cell == null) {
      return "";
    }
    String written = String.valueOf(cell);
    boolean formula = !written.isEmpty() && BEGINS_A_FORMULA.indexOf(written.charAt(0)) >= 0;
    return formula && !(cell instanceof Number) ? "'" + written : written;
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    text.flush();
  }
}
