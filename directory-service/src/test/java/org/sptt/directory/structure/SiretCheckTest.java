package org.sptt.directory.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretCheckTest {

  private final SiretCheck check = new SiretCheck();

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "73282932000074", // Luhn's sum is 50
        "35600000000048", // the post office's head office, by Luhn
        "35600000009075" // one of its establishments: digits sum up to 35, Luhn fails
      })
  void letsWhatFitsItsCheckDigitPass(String siret) {
    assertThat(check.isValid(siret, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "73282932000075",
        "73282932000047",
        "7328293200007",
        "732829320000744",
        "7328293200007a",
        "٧٣٢٨٢٩٣٢٠٠٠٠٧٤",
        "35600000009076",
        "73282932000002",
        ""
      })
  void refusesAllElse(String siret) {
    assertThat(check.isValid(siret, null)).isFalse();
  }
}
