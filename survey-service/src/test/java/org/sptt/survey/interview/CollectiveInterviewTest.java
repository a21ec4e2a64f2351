package org.sptt.survey.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.CollectiveInterviewRecorded;
import org.sptt.events.Gender;
import org.sptt.events.Standing;
import org.sptt.messaging.ExternalId;

class CollectiveInterviewTest {

  private static final Clock ON_19_JUNE =
      Clock.fixed(Instant.parse("2024-06-19T10:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.parse("2024-06-19");
  private static final LocalDate PLANNED = LocalDate.parse("2024-04-04");
  private static final HeardRequest SEVEN = new HeardRequest(1, 6, 0);

  @Test
  void tellsOnlyOfGendersThatWereHeard() {
    assertThat(interview(Standing.HELD, TODAY, SEVEN).heard())
        .isEqualTo(Map.of(Gender.WOMAN, 1, Gender.MAN, 6));
    assertThat(interview(Standing.HELD, TODAY, new HeardRequest(0, 0, 4)).heard())
        .isEqualTo(Map.of(Gender.UNKNOWN, 4));
  }

  @Test
  void hasHeardNobodyUntilItIsHeld() {
    assertThat(interview(Standing.PLANNED, null, null).heard()).isEmpty();
    assertThat(interview(Standing.CANCELLED, null, null).heard()).isEmpty();
  }

  @Test
  void refusesHeldWithoutDate() {
    assertRefused("held-without-date", Standing.HELD, null, SEVEN);
  }

  @Test
  void refusesHeldOnADayStillToCome() {
    assertRefused("in-the-future", Standing.HELD, TODAY.plusDays(1), SEVEN);
  }

  @Test
  void refusesHeldBeforeItWasPlanned() {
    assertRefused("dates-in-wrong-order", Standing.HELD, PLANNED.minusDays(1), SEVEN);
  }

  @Test
  void refusesHeldWithNobodyHeard() {
    assertRefused("nobody-heard", Standing.HELD, TODAY, null);
    assertRefused("nobody-heard", Standing.HELD, TODAY, HeardRequest.NOBODY);
  }

  @Test
  void refusesNumbersBelowZero() {
    assertRefused("number-below-zero", Standing.HELD, TODAY, new HeardRequest(-1, 6, 0));
    assertRefused("number-below-zero", Standing.HELD, TODAY, new HeardRequest(1, -6, 0));
    assertRefused("number-below-zero", Standing.HELD, TODAY, new HeardRequest(1, 6, -1));
  }

  @Test
  void refusesADayOrPeopleHeardBeforeItIsHeld() {
    assertRefused("not-held", Standing.PLANNED, TODAY, null);
    assertRefused("not-held", Standing.PLANNED, null, SEVEN);
    assertRefused("not-held", Standing.CANCELLED, null, SEVEN);
  }

  private static CollectiveInterviewRecorded interview(
      Standing status, LocalDate heldOn, HeardRequest heard) {
    CollectiveInterview interview = new CollectiveInterview(new ExternalId("test", "interview"));
    interview.describe(
        new CollectiveInterviewRequest(
            UUID.randomUUID(), status, PLANNED, heldOn, heard, List.of()),
        ON_19_JUNE);
    return interview.recorded();
  }

  private static void assertRefused(
      String reason, Standing status, LocalDate heldOn, HeardRequest heard) {
    assertThatThrownBy(() -> interview(status, heldOn, heard))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(422);
              assertThat(problem.getType()).hasToString("/problems/" + reason);
            });
  }
}
