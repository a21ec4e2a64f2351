package org.sptt.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RebuildTest {

  @Test
  void beganWhenClocksOfTheProgrammeShowed() {
    Rebuild rebuild =
        new Rebuild(
            UUID.randomUUID(),
            Instant.parse("2024-07-01T22:30:00Z"),
            Optional.empty(),
            Rebuild.Phase.READING,
            0,
            0,
            Optional.empty(),
            Optional.empty());

    assertThat(rebuild.began(ZoneId.of("Europe/Paris"))).isEqualTo("mardi 2 juillet 2024 à 0 h 30");
  }
}
