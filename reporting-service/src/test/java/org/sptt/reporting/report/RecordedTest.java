package org.sptt.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedTest {

  @Test
  void isOfTheDayThatCalendarsOfTheProgrammeShowed() {
    Recorded nearMidnight =
        new Recorded(
            "output/1",
            Recorded.Change.ADDED,
            LocalDate.of(2024, 7, 1),
            Instant.parse("2024-07-01T22:30:00Z"),
            "output-recorded",
            Map.of());

    assertThat(nearMidnight.recordedOn(ZoneId.of("Europe/Paris")))
        .isEqualTo(LocalDate.of(2024, 7, 2));
  }
}
