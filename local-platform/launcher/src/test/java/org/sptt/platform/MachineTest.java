package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sptt.platform.parts.PartFailure;

class MachineTest {
  private static final long GIGABYTE = 1L << 30;

  @Test
  void saysHowMuchMemoryIsMissing() {
    assertThatThrownBy(() -> new Machine(GIGABYTE, 100 * GIGABYTE).mustHaveRoom())
        .isInstanceOf(PartFailure.class)
        .hasMessage(
            "Il reste 1,0 Go de mémoire sur cette machine, et la plateforme en demande 2,5 Go : fermez d'autres programmes.");
  }

  @Test
  void saysHowMuchDiskIsMissing() {
    assertThatThrownBy(() -> new Machine(8 * GIGABYTE, GIGABYTE / 2).mustHaveRoom())
        .isInstanceOf(PartFailure.class)
        .hasMessageStartingWith(
            "Il reste 0,5 Go sur le disque, et la plateforme en demande 2,0 Go");
  }

  @Test
  void isContentWithRoom() {
    assertThatCode(() -> new Machine(4 * GIGABYTE, 4 * GIGABYTE).mustHaveRoom())
        .doesNotThrowAnyException();
  }
}
