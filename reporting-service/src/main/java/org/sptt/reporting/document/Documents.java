package org.sptt.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sptt.pdf.Pdf;
import org.sptt.tables.TableFormat;

/** Makes the files of a document. */
@ApplicationScoped
public class Documents {

  private final Prints prints;

  Documents(Prints prints) {
    this.prints = prints;
  }

  public byte[] write(Document document, DocumentFormat format) {
    return switch (format) {
      case HTML -> prints.page(document).getBytes(StandardCharsets.UTF_8);
      case SUMMARY_PAGE -> prints.summaryPage(document).getBytes(StandardCharsets.UTF_8);
      case PDF -> pdf(prints.book(document));
      case SUMMARY -> pdf(prints.summary(document));
      case ODT -> bytes(out -> OdtText.write(document, prints.odt(document), out));
      case XLSX -> bytes(out -> FigureTable.write(document, TableFormat.XLSX, out));
      case ODS -> bytes(out -> FigureTable.write(document, TableFormat.ODS, out));
      case CSV -> bytes(out -> FigureTable.write(document, TableFormat.CSV, out));
      case JSON -> CanonicalDocument.write(document);
    };
  }

  private interface Writing {
    void into(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] pdf(String xhtml) {
    return bytes(out -> Pdf.write(xhtml, out));
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.into(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a file in memory cannot be written", e);
    }
    return out.toByteArray();
  }
}
