package org.sptt.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedTextTest {

  private static final KeyPair KEYS = SealedText.newKeys();
  private static final String TEXT = "{\"nom\":\"Wellensittichowa-Élie\"}".repeat(500);

  @Test
  void opensWithItsKeyAndNoOther() {
    String sealed = SealedText.seal(TEXT, publicKey(KEYS));

    assertThat(SealedText.open(sealed, KEYS.getPrivate().getEncoded())).isEqualTo(TEXT);
    assertThatThrownBy(
            () -> SealedText.open(sealed, SealedText.newKeys().getPrivate().getEncoded()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsNothingAndIsNeverTheSame() {
    String sealed = SealedText.seal(TEXT, publicKey(KEYS));

    assertThat(new String(Base64.getDecoder().decode(sealed))).doesNotContain("Wellensittich");
    assertThat(sealed.length()).isLessThan(TEXT.length());
    assertThat(SealedText.seal(TEXT, publicKey(KEYS))).isNotEqualTo(sealed);
  }

  @Test
  void noticesEachChange() {
    byte[] sealed = Base64.getDecoder().decode(SealedText.seal(TEXT, publicKey(KEYS)));
    for (int at : new int[] {0, 383, 384, 396, sealed.length - 1}) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      String text = Base64.getEncoder().encodeToString(changed);
      assertThatThrownBy(() -> SealedText.open(text, KEYS.getPrivate().getEncoded()))
          .as("byte %d", at)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String publicKey(KeyPair keys) {
    return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
  }
}
