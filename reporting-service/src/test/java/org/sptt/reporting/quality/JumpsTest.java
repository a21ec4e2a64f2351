package org.sptt.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JumpsTest {

  @Test
  void aMonthUnlikeAnyOtherIsAJump() {
    assertThat(jump(5, 31)).contains(BigDecimal.valueOf(31));
    assertThat(jump(5, -31)).contains(BigDecimal.valueOf(-31));
  }

  @Test
  void threeTimesTheMostSoFarIsNone() {
    assertThat(jump(10, 30)).isEmpty();
    assertThat(jump(10, 31)).isPresent();
  }

  @Test
  void littleIsNoneHoweverLittleWasBefore() {
    assertThat(jump(1, 19)).isEmpty();
    assertThat(jump(1, 20)).isPresent();
  }

  @Test
  void afterAFlatYearOnlyMuchAtOnceIsOne() {
    assertThat(jump(0, 49)).isEmpty();
    assertThat(jump(0, 50)).contains(BigDecimal.valueOf(50));
    assertThat(jump(0, -50)).contains(BigDecimal.valueOf(-50));
    assertThat(jump(0, 0)).isEmpty();
  }

  /** Of a figure that grew by as much every month of a year, and otherwise in the last. */
  private static Optional<BigDecimal> jump(int everyMonth, int lastMonth) {
    List<BigDecimal> values = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      values.add(BigDecimal.valueOf(100 + (long) month * everyMonth));
    }
    values.add(values.get(11).add(BigDecimal.valueOf(lastMonth)));
    Collections.reverse(values);
    return Jumps.jump(values);
  }
}
