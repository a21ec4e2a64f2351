package org.sptt.experimentation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sptt.messaging.ExternalId;

class ConsultationGroupTest {

  private static final Clock ON_16_FEBRUARY =
      Clock.fixed(Instant.parse("2024-02-16T10:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.parse("2024-02-15");

  private final ConsultationGroup group = new ConsultationGroup(new ExternalId("test", "group"));

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void takesThreeToFivePeople(int size) {
    List<UUID> people = people(size);

    group.describe(new ConsultationGroupRequest(DAY, people.get(0), people), ON_16_FEBRUARY);

    assertThat(group.recorded().participantKeys()).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6})
  void refusesFewerOrMore(int size) {
    List<UUID> people = people(size);

    assertRefused("group-size", new ConsultationGroupRequest(DAY, people.get(0), people));
  }

  @Test
  void countsSomeoneNamedTwiceOnce() {
    List<UUID> people = people(2);
    List<UUID> oneTwice = List.of(people.get(0), people.get(1), people.get(0));

    assertRefused("group-size", new ConsultationGroupRequest(DAY, people.get(0), oneTwice));
  }

  @Test
  void refusesAPresenterFromOutside() {
    assertRefused(
        "presenter-not-in-group", new ConsultationGroupRequest(DAY, UUID.randomUUID(), people(3)));
  }

  @Test
  void refusesAMeetingStillToCome() {
    List<UUID> people = people(3);
    LocalDate tomorrow = LocalDate.parse("2024-02-17");

    assertRefused("in-the-future", new ConsultationGroupRequest(tomorrow, people.get(0), people));
  }

  private void assertRefused(String reason, ConsultationGroupRequest request) {
    assertThatThrownBy(() -> group.describe(request, ON_16_FEBRUARY))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(422);
              assertThat(problem.getType()).hasToString("/problems/" + reason);
            });
  }

  private static List<UUID> people(int size) {
    return Stream.generate(UUID::randomUUID).limit(size).toList();
  }
}
