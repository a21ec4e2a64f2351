package org.sptt.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonKeyTest {

  private static final String SECRET = "a-secret-of-at-least-32-characters";
  private final PersonKey keys = new PersonKey(SECRET);

  @Test
  void isTheSameForEverySpellingOfAnEmail() {
    UUID key = keys.of("camille.durand@example.org");

    assertThat(keys.of("  Camille.DURAND@Example.org ")).isEqualTo(key);
    assertThat(keys.of("ｃamille.durand@example.org")).isEqualTo(key);
  }

  /** A changed derivation would split every person in two: this value is for ever. */
  @Test
  void isStableOverReleases() {
    assertThat(keys.of("camille.durand@example.org"))
        .isEqualTo(UUID.fromString("681e55c1-79ef-8f29-a1c6-148051c78ff1"));
  }

  @Test
  void dependsOnTheSecret() {
    assertThat(new PersonKey(SECRET + "2").of("a@example.org"))
        .isNotEqualTo(keys.of("a@example.org"));
  }

  @Test
  void isAUuidOfVersion8() {
    UUID key = keys.of("a@example.org");

    assertThat(key.version()).isEqualTo(8);
    assertThat(key.variant()).isEqualTo(2);
  }

  @Test
  void afterAnErasureItIsAnotherThatSaysAsMuchAboutWhoIsOne() {
    UUID erasure = UUID.fromString("60000000-0000-4000-8000-000000000001");
    UUID derived = keys.of("a@example.org");
    UUID drawn = UUID.randomUUID();

    assertThat(keys.afterErasure(derived, erasure))
        .isNotEqualTo(derived)
        .isEqualTo(keys.afterErasure(derived, erasure))
        .matches(PersonKey::isDerived);
    assertThat(keys.afterErasure(derived, UUID.randomUUID()))
        .isNotEqualTo(keys.afterErasure(derived, erasure));
    assertThat(PersonKey.isDerived(keys.afterErasure(drawn, erasure))).isFalse();
  }

  @Test
  void refusesAShortSecret() {
    assertThatThrownBy(() -> new PersonKey("short")).hasMessageContaining("32 characters");
  }
}
