package org.sptt.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of files that spreadsheets open. */
public enum TableFormat {
  CSV("text/csv; charset=UTF-8; header=present") {
    @Override
    TableWriter writer(String name, OutputStream out) throws IOException {
      return new CsvTable(out);
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    TableWriter writer(String name, OutputStream out) {
      return new XlsxTable(name, out);
    }
  },
  ODS("application/vnd.oasis.opendocument.spreadsheet") {
    @Override
    TableWriter writer(String name, OutputStream out) throws IOException {
      return new OdsTable(name, out);
    }
  };

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * The format whose files end so; how a path names it.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static TableFormat fromString(String ending) {
    return Arrays.stream(values())
        .filter(format -> format.ending().equals(ending))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table ends in " + ending));
  }

  abstract TableWriter writer(String name, OutputStream out) throws IOException;

  /** For example {@code xlsx}. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }
}
