package org.sptt.training.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatureTest {

  @Test
  void signsIdTimeAndContent() {
    Signature signature = new Signature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    UUID id = UUID.fromString("11111111-2222-3333-4444-555555555555");

    assertThat(signature.of(id, Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}"))
        .isEqualTo("v1,djW2DIJ2hECUMq1d1K+OwS6JK8LJGcY/EAH6u1neC90=");
  }

  @Test
  void makesANewSecretEachTime() {
    assertThat(Signature.newSecret()).startsWith("whsec_").isNotEqualTo(Signature.newSecret());
  }
}
