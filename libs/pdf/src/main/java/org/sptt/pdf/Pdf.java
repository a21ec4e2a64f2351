package org.sptt.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Makes a PDF of a page. It is tagged (PDF/UA-1), so that a screen reader reads it as it would the
 * page; and brings its fonts, so that it looks the same everywhere, for ever.
 */
public final class Pdf {

  private static final String FONTS = "/liberation/LiberationSans-";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private Pdf() {}

  /**
   * @param xhtml well-formed, in the font family {@code Liberation Sans}; its language, title,
   *     description (meta subject) and the alternative texts of its pictures must be there, or it
   *     is no PDF/UA
   */
  public static void write(String xhtml, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> font("Regular"), "Liberation Sans", NORMAL, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Bold"), "Liberation Sans", BOLD, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Italic"), "Liberation Sans", NORMAL, FontStyle.ITALIC, true);
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    builder.run();
  }

  private static InputStream font(String style) {
    return Pdf.class.getResourceAsStream(FONTS + style + ".ttf");
  }
}
