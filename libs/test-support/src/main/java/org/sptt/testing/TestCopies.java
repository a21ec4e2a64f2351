package org.sptt.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.sptt.events.DataCopyPrepared;
import org.sptt.events.DataCopyRequested;
import org.sptt.events.SealedText;

/** Asks the tested service, as the directory does, for all that it holds on a person. */
public final class TestCopies {

  private TestCopies() {}

  /** The entries of each of its stores. */
  public static JsonNode of(UUID personKey, UUID... otherKeys) {
    UUID copy = UUID.randomUUID();
    KeyPair keys = SealedText.newKeys();
    TestKafka.tell(
        new DataCopyRequested(
            copy,
            personKey,
            List.of(otherKeys),
            Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
            Instant.now().plus(Duration.ofMinutes(5))));
    DataCopyPrepared prepared =
        TestKafka.told(DataCopyPrepared.class, each -> each.copyId().equals(copy), 1).get(0);
    try {
      return new ObjectMapper()
          .readTree(SealedText.open(prepared.sealed(), keys.getPrivate().getEncoded()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
