package org.sptt.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestCopies;
import org.sptt.testing.TestDirectory;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DataCopyIT {

  @Test
  void holdsNothingOfAPersonButTheCategories() {
    UUID person = TestDirectory.person();

    assertThat(TestCopies.of(person).toString())
        .startsWith("{\"known-person\":[{\"gender\":")
        .doesNotContain("Name", "email");
    assertThat(TestCopies.of(UUID.randomUUID())).hasToString("{\"known-person\":[]}");
  }
}
