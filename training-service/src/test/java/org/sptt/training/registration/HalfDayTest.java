package org.sptt.training.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sptt.training.registration.HalfDay.Part;

class HalfDayTest {

  private static final HalfDay MORNING = new HalfDay(LocalDate.parse("2023-03-30"), Part.AM);
  private static final HalfDay AFTERNOON = new HalfDay(LocalDate.parse("2023-03-30"), Part.PM);
  private static final HalfDay NEXT_MORNING = new HalfDay(LocalDate.parse("2023-03-31"), Part.AM);

  @Test
  void readsWhatItWrote() {
    assertThat(AFTERNOON.written()).isEqualTo("2023-03-30:pm");
    assertThat(HalfDay.read("2023-03-30:pm")).isEqualTo(AFTERNOON);
  }

  @Test
  void comesInOrderOfTime() {
    assertThat(Stream.of(NEXT_MORNING, AFTERNOON, MORNING).sorted())
        .containsExactly(MORNING, AFTERNOON, NEXT_MORNING);
  }
}
