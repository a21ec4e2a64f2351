package org.sptt.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.MembershipRecorded;
import org.sptt.events.PersonCategories;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestCopies;
import org.sptt.testing.TestKafka;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DataCopyIT {

  @Test
  void showsAPersonWhatTheyAreCountedFor() {
    UUID person = UUID.randomUUID();
    TestKafka.tell(
        new MembershipRecorded(
            UUID.randomUUID(),
            person,
            PersonCategories.UNKNOWN,
            LocalDate.of(2024, 2, 16),
            null,
            true,
            false,
            false));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(TestCopies.of(person).at("/facts/0/day").asText())
                    .isEqualTo("2024-02-16"));
    assertThat(TestCopies.of(person).toString()).doesNotContain(person.toString());
    assertThat(TestCopies.of(UUID.randomUUID()).path("facts")).isEmpty();
  }
}
