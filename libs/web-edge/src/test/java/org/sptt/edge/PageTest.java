package org.sptt.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @Test
  void pointsAfterItsLastRowWhileThereAreMore() {
    Page<UUID> page = Page.of(List.of(A, B, C), 2, Function.identity());

    assertThat(page.rows()).containsExactly(A, B);
    assertThat(page.next()).isEqualTo(B);
  }

  @Test
  void endsWhenNoRowIsLeftOver() {
    assertThat(Page.of(List.of(A, B), 2, Function.identity()).next()).isNull();
  }
}
