package org.sptt.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Makes a PDF of a page. It is tagged (PDF/UA-1), so that a screen reader reads it as it would the
 * page; and brings its fonts, so that it looks the same everywhere, for ever.
 */
public final class Pdf {

  private static final String FONTS = "/liberation/Liberation";
  private static final List<String> FAMILIES = List.of("Sans", "Serif");
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private Pdf() {}

  /**
   * @param xhtml well-formed, in the font families {@code Liberation Sans} and {@code Liberation
   *     Serif}; its language, title, description (meta subject) and the alternative texts of its
   *     pictures must be there, or it is no PDF/UA; drawings are SVG whose letters are outlines
   */
  public static void write(String xhtml, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    for (String family : FAMILIES) {
      use(builder, family, "Regular", NORMAL, FontStyle.NORMAL);
      use(builder, family, "Bold", BOLD, FontStyle.NORMAL);
      use(builder, family, "Italic", NORMAL, FontStyle.ITALIC);
    }
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    builder.run();
  }

  private static void use(
      PdfRendererBuilder builder, String family, String style, int weight, FontStyle slant) {
    String file = FONTS + family + "-" + style + ".ttf";
    builder.useFont(
        () -> Pdf.class.getResourceAsStream(file), "Liberation " + family, weight, slant, true);
  }
}
