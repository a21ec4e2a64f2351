package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TokenIssuer;
import org.sptt.training.mail.PersonalLinks;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CertificatesIT {

  @Inject PersonalLinks links;

  @Test
  void sayWhoCameToWhatAndWhen() throws Exception {
    UUID session = Trainings.heldSession("certified");
    People.came(session, "certified.a@example.org", TestDirectory.structure());
    People.came(session, "certified.b@example.org", TestDirectory.structure());
    People.registered(session, "not.there@example.org");

    try (PDDocument pdf =
        pdf("/sessions/" + session + "/attestations.pdf", TokenIssuer.coordinator())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(text)
          .contains("Attestation de présence", "Camille certified.a", "Camille certified.b")
          .contains("Session", "du 30 au 31 mars 2023", "30 mars 2023, matin")
          .doesNotContain("not.there", "example.org");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void areForThePersonAndTheirStructureOnly() throws Exception {
    UUID session = Trainings.heldSession("own-certificate");
    UUID registration =
        People.came(session, "own@example.org", TestDirectory.structure("own-certificate"));
    String own = "/mon-attestation/" + links.of(registration) + ".pdf";

    try (PDDocument pdf = Loader.loadPDF(given().get(own).asByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Camille own");
    }
    assertThat(status(registration, TokenIssuer.partnerOf("own-certificate"))).isEqualTo(200);
    assertThat(status(registration, TokenIssuer.partnerOf("another"))).isEqualTo(404);
    assertThat(status(registration, TokenIssuer.evaluator())).isEqualTo(403);
    given().get("/mon-attestation/forged.pdf").then().statusCode(404);
  }

  @Test
  void areForNobodyWhoDidNotCome() {
    UUID session = Trainings.heldSession("nobody-came");
    UUID registration = People.registered(session, "stayed.away@example.org");

    assertThat(status(registration, TokenIssuer.coordinator())).isEqualTo(404);
    given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .get("/sessions/" + session + "/attestations.pdf")
        .then()
        .statusCode(404);
  }

  private static int status(UUID registration, String token) {
    return given().auth().oauth2(token).get("/attestations/" + registration + ".pdf").statusCode();
  }

  private static PDDocument pdf(String path, String token) throws IOException {
    return Loader.loadPDF(
        given()
            .auth()
            .oauth2(token)
            .get(path)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray());
  }
}
