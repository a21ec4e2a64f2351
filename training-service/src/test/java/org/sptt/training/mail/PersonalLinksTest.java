package org.sptt.training.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalLinksTest {

  private static final UUID REGISTRATION = UUID.fromString("10000000-0000-4000-8000-000000000053");

  private final PersonalLinks links = links("a secret of more than thirty-two characters");

  @Test
  void leadToTheirRegistration() {
    assertThat(links.read(links.of(REGISTRATION))).contains(REGISTRATION);
    assertThat(links.address(REGISTRATION))
        .isEqualTo("https://sptt.example.org/training/mon-inscription/" + links.of(REGISTRATION));
  }

  @Test
  void areNotMadeUpByAnybodyElse() {
    String link = links.of(REGISTRATION);
    String other = links("another secret of more than thirty-two characters").of(REGISTRATION);

    assertThat(links.read(other)).isEmpty();
    for (int i = 0; i < link.length() - 1; i++) {
      char changed = link.charAt(i) == 'A' ? 'B' : 'A';
      assertThat(links.read(link.substring(0, i) + changed + link.substring(i + 1))).isEmpty();
    }
    assertThat(links.read("")).isEmpty();
    assertThat(links.read("not base64 !")).isEmpty();
    assertThat(links.read(link + "AAAA")).isEmpty();
  }

  private static PersonalLinks links(String secret) {
    return new PersonalLinks(secret, "https://sptt.example.org");
  }
}
