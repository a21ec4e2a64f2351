package org.sptt.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.Standing;
import org.sptt.messaging.ExternalId;
import org.sptt.training.offering.Nature;

class SessionTest {

  private static final LocalDate START = LocalDate.parse("2024-05-13");
  private static final LocalDate END = LocalDate.parse("2024-05-14");
  private static final Nature NATURE = new Nature("o", "webinar", null);

  @Test
  void isHeldFromItsFirstDayOn() {
    assertThatThrownBy(() -> session(Standing.HELD, null, START.minusDays(1)))
        .isInstanceOf(HttpProblem.class)
        .hasMessageContaining("still to come");
    assertThatCode(() -> session(Standing.HELD, null, START)).doesNotThrowAnyException();
  }

  @Test
  void isAnnouncedWhenEnteredUnlessToldOtherwise() {
    LocalDate before = START.minusMonths(1);

    assertThat(announced(null, before)).isEqualTo(before);
    assertThat(announced(null, END.plusMonths(1))).isEqualTo(START);
    assertThat(announced(before.minusDays(3), before)).isEqualTo(before.minusDays(3));
  }

  @Test
  void keepsTheDayItWasAnnouncedOn() {
    Session session = session(Standing.PLANNED, null, START.minusMonths(1));

    session.describe(request(Standing.PLANNED, null), List.of(), on(START.minusDays(1)));

    assertThat(session.recorded(NATURE).announcedOn()).isEqualTo(START.minusMonths(1));
  }

  @Test
  void takesPlaceOnItsOwnDaysOnly() {
    Session session = session(Standing.HELD, null, END.plusDays(5));
    Clock later = on(END.plusDays(5));

    assertThatCode(() -> session.requireTakesPlaceOn(START, later)).doesNotThrowAnyException();
    assertThatCode(() -> session.requireTakesPlaceOn(END, later)).doesNotThrowAnyException();
    assertThatThrownBy(() -> session.requireTakesPlaceOn(END.plusDays(1), later))
        .hasMessageContaining("outside");
    assertThatThrownBy(() -> session.requireTakesPlaceOn(START.minusDays(1), later))
        .hasMessageContaining("outside");
  }

  @Test
  void isAttendedNoEarlierThanItHappens() {
    Session session = session(Standing.PLANNED, null, START.minusDays(1));

    assertThatThrownBy(() -> session.requireTakesPlaceOn(START, on(START.minusDays(1))))
        .hasMessageContaining("once it has begun");
    assertThatThrownBy(() -> session.requireTakesPlaceOn(END, on(START)))
        .hasMessageContaining("still to come");
    assertThatCode(() -> session.requireTakesPlaceOn(START, on(START))).doesNotThrowAnyException();
  }

  @Test
  void isAttendedByNobodyOnceCancelled() {
    Session session = session(Standing.CANCELLED, null, END.plusDays(1));

    assertThatThrownBy(() -> session.requireTakesPlaceOn(START, on(END.plusDays(1))))
        .hasMessageContaining("cancelled");
  }

  private static LocalDate announced(LocalDate announcedOn, LocalDate today) {
    return session(Standing.PLANNED, announcedOn, today).recorded(NATURE).announcedOn();
  }

  private static Session session(Standing status, LocalDate announcedOn, LocalDate today) {
    Session session = new Session(new ExternalId("test", "session"));
    session.describe(request(status, announcedOn), List.of(), on(today));
    return session;
  }

  private static SessionRequest request(Standing status, LocalDate announcedOn) {
    return new SessionRequest(
        new UUID(0, 1),
        "Session",
        status,
        announcedOn,
        START,
        END,
        null,
        null,
        null,
        null,
        false,
        null,
        null);
  }

  private static Clock on(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }
}
