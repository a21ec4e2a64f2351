package org.sptt.directory.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityTest {

  private static final LocalDate CONFIRMED = LocalDate.parse("2024-01-01");

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, 100",
    "2024-01-01, 100",
    "2024-07-01, 100",
    "2025-04-01, 50",
    "2025-12-31, 0",
    "2026-01-01, 0",
    "2030-01-01, 0"
  })
  void isFreshForSixMonthsAndStaleAtTwoYears(LocalDate today, int freshness) {
    assertThat(Quality.of(Map.of("name", true), CONFIRMED, today).freshness()).isEqualTo(freshness);
  }

  @Test
  void saysWhatWouldRaiseIt() {
    Quality quality =
        Quality.of(Map.of("siret", true, "commune", false), CONFIRMED, CONFIRMED.plusMonths(15));

    assertThat(quality.missing()).containsExactly("commune");
    assertThat(quality.completeness()).isEqualTo(50);
    assertThat(quality.score()).isEqualTo(50);
    assertThat(quality.isWorthConfirming()).isTrue();
  }
}
