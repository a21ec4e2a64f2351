package org.sptt.training.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.pdf.Pdf;

/** Certificates as a PDF, each on a page of its own. */
@ApplicationScoped
class CertificateFile {

  private final Clock clock;
  private final String programme;

  CertificateFile(Clock clock, @ConfigProperty(name = "sptt.site-name") String programme) {
    this.clock = clock;
    this.programme = programme;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance certificates(
        List<Certificate> certificates, String programme, LocalDate issuedOn);
  }

  Response answer(List<Certificate> certificates) {
    String page = Templates.certificates(certificates, programme, LocalDate.now(clock)).render();
    StreamingOutput content = out -> Pdf.write(page, out);
    return Response.ok(content, "application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"attestation.pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
