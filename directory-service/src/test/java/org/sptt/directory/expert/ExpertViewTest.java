package org.sptt.directory.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.directory.contact.Contact;

class ExpertViewTest {

  @Test
  void hidesWhoAPersonIs() {
    ExpertView shown = entry(ExpertKind.PERSON).pseudonymous();

    assertThat(shown.name()).isNull();
    assertThat(shown.affiliation()).isNull();
    assertThat(shown.presentation()).isNull();
    assertThat(shown.contact()).isEqualTo(Contact.UNKNOWN);
    assertThat(shown.category()).isEqualTo("CSTI");
  }

  @Test
  void namesStructuresToAll() {
    assertThat(entry(ExpertKind.STRUCTURE).pseudonymous()).isEqualTo(entry(ExpertKind.STRUCTURE));
  }

  private static ExpertView entry(ExpertKind kind) {
    return new ExpertView(
        new UUID(0, 1),
        kind,
        "Name",
        "Affiliation",
        new UUID(0, 2),
        "80",
        "CSTI",
        List.of("witness"),
        List.of("médiation"),
        "Presentation",
        new Contact("https://example.org/", "name@example.org", null, null),
        LocalDate.parse("2023-03-01"));
  }
}
