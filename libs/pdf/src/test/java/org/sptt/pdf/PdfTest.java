package org.sptt.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

  private static final String PAGE =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Épreuve</title>
      <meta name="subject" content="Une page d'essai."/>
      <style>body { font-family: 'Liberation Sans'; }</style></head>
      <body><h1>Participant·es</h1><p>L’été, <b>œuvre</b> — <i>fin</i></p></body></html>""";

  @Test
  void isReadableAsAPageWithItsFontsInIt() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Pdf.write(PAGE, out);

    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      assertThat(text.getText(pdf)).contains("Participant·es", "L’été, œuvre — fin");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Épreuve");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(
              new String(
                  pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid", "Une page d'essai.");
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
    }
  }
}
