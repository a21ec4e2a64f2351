package org.sptt.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** For Excel. Texts stand in their cells, marked as texts: none is calculated. */
class XlsxTable implements TableWriter {

  private static final String PRODUCER = "SPTT";
  private static final String PRODUCER_VERSION = "1.0";
  private static final int ROWS_IN_MEMORY = 500;
  private static final String DAY = "yyyy-mm-dd";

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxTable(String name, OutputStream out) {
    workbook = new Workbook(out, PRODUCER, PRODUCER_VERSION);
    sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private void write(int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DAY).set();
    } else if (cell != null) {
      sheet.inlineString(row, column, String.valueOf(cell));
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }
}
