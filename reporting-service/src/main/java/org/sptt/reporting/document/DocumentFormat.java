package org.sptt.reporting.document;

import java.util.Arrays;
import java.util.Locale;

/** The files that a document is handed out as. */
public enum DocumentFormat {
  /** What the page of the site holds between its head and its foot. */
  HTML("text/html; charset=UTF-8"),
  PDF("application/pdf"),
  /** One page to print and hand out. */
  SUMMARY("application/pdf"),
  /** The same as a page of the site. */
  SUMMARY_PAGE("text/html; charset=UTF-8"),
  ODT("application/vnd.oasis.opendocument.text"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  CSV("text/csv; charset=UTF-8; header=present"),
  /** All that is in it, for programs. */
  JSON("application/json");

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * The format whose files are called so, for example {@code bilan.pdf}; how a path names it.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static DocumentFormat fromString(String fileName) {
    return Arrays.stream(values())
        .filter(format -> format.fileName().equals(fileName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no file is called " + fileName));
  }

  public String fileName() {
    return switch (this) {
      case SUMMARY -> "resume.pdf";
      case SUMMARY_PAGE -> "resume.html";
      default -> "bilan." + name().toLowerCase(Locale.ROOT);
    };
  }

  public String mediaType() {
    return mediaType;
  }
}
