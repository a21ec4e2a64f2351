package org.sptt.experimentation.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sptt.events.Standing;
import org.sptt.messaging.ExternalId;

class WorkshopTest {

  private static final Clock ON_14_MAY =
      Clock.fixed(Instant.parse("2024-05-14T10:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.parse("2024-05-14");
  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  @Test
  void isHeldOnADayThatHasCome() {
    assertThat(workshop(Standing.HELD, TODAY).recorded().heldOn()).isEqualTo(TODAY);
  }

  @Test
  void refusesHeldWithoutDate() {
    assertRefused("held-without-date", () -> workshop(Standing.HELD, null));
  }

  @Test
  void refusesHeldOnADayStillToCome() {
    assertRefused("in-the-future", () -> workshop(Standing.HELD, TOMORROW));
  }

  @Test
  void isPlannedForAnyDayOrNone() {
    assertThatCode(() -> workshop(Standing.PLANNED, TOMORROW)).doesNotThrowAnyException();
    assertThatCode(() -> workshop(Standing.PLANNED, null)).doesNotThrowAnyException();
  }

  @Test
  void takesAttendanceFromItsDayOn() {
    assertThatCode(() -> workshop(Standing.PLANNED, TODAY).requireOpenToAttendance(ON_14_MAY))
        .doesNotThrowAnyException();
    assertRefused(
        "workshop-not-started",
        () -> workshop(Standing.PLANNED, TOMORROW).requireOpenToAttendance(ON_14_MAY));
    assertRefused(
        "workshop-not-started",
        () -> workshop(Standing.PLANNED, null).requireOpenToAttendance(ON_14_MAY));
  }

  @Test
  void takesNoAttendanceOnceCancelled() {
    assertRefused(
        "workshop-cancelled",
        () -> workshop(Standing.CANCELLED, TODAY).requireOpenToAttendance(ON_14_MAY));
  }

  private static Workshop workshop(Standing status, LocalDate heldOn) {
    Workshop workshop = new Workshop(new ExternalId("test", "workshop"));
    workshop.describe(new WorkshopRequest("publics", status, heldOn, null, true), ON_14_MAY);
    return workshop;
  }

  private static void assertRefused(String reason, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> assertThat(problem.getType()).hasToString("/problems/" + reason));
  }
}
