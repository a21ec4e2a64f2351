package org.sptt.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A released sample is never edited: if one fails, the change to the record breaks somebody. */
class GoldenSamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> IDENTIFYING =
      Set.of("givenName", "familyName", "email", "phone", "address", "note", "report", "title");

  static Stream<Class<? extends DomainEvent>> released() {
    return EventContracts.released().stream();
  }

  @ParameterizedTest
  @MethodSource("released")
  void readsAndReproducesTheReleasedSample(Class<? extends DomainEvent> contract)
      throws IOException {
    JsonNode golden = golden(EventContracts.typeOf(contract));
    CloudEvent envelope = EventContracts.readEnvelope(golden.toString());
    DomainEvent event = EventContracts.readData(envelope);

    String written = EventContracts.write(envelope.id(), event, envelope.time().toInstant());

    assertThat(event).isInstanceOf(contract);
    assertThat(EventContracts.read(golden.toString()))
        .isEqualTo(new RecordedEvent(envelope.id(), envelope.time().toInstant(), event));
    assertThat(JSON.readTree(written)).isEqualTo(golden);
  }

  @ParameterizedTest
  @MethodSource("released")
  void theSampleShowsEveryField(Class<? extends DomainEvent> contract) throws IOException {
    JsonNode data = golden(EventContracts.typeOf(contract)).get("data");

    assertThat(data.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(contract.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  @ParameterizedTest
  @MethodSource("released")
  void carriesNoDirectIdentifierOfAPerson(Class<? extends DomainEvent> contract) {
    assertThat(
            Stream.of(contract.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(field -> !isPublished(contract, field)))
        .doesNotContainAnyElementsOf(IDENTIFYING);
  }

  @ParameterizedTest
  @MethodSource("released")
  void typeEndsInItsVersionAndBelongsToAServicesTopic(Class<? extends DomainEvent> contract) {
    assertThat(EventContracts.typeOf(contract)).matches(Pattern.compile("[a-z-]+\\.v\\d+"));
    assertThat(Topics.OF_SERVICES).containsAll(EventContracts.topicsOf(contract));
  }

  @Test
  void toleratesFieldsThatANewerProducerAdds() throws IOException {
    String newer =
        golden("output-recorded.v1").toString().replace("\"kind\"", "\"colour\":\"red\",\"kind\"");

    DomainEvent event = EventContracts.readData(EventContracts.readEnvelope(newer));

    assertThat(((OutputRecorded) event).kind()).isEqualTo("flyer");
  }

  @Test
  void saysWhyAnUnknownTypeCannotBeRead() {
    String unknown =
        EventContracts.write(
                UUID.randomUUID(),
                new OutputRecorded(UUID.randomUUID(), "flyer", null, false),
                Instant.EPOCH)
            .replace("output-recorded.v1", "output-recorded.v9");

    assertThatThrownBy(() -> EventContracts.readData(EventContracts.readEnvelope(unknown)))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessage("unknown event type output-recorded.v9");
  }

  @Test
  void saysWhyARecordIsNoEvent() {
    for (String value :
        List.of("", "null", "[]", "{}", "{\"id\":1}", "not json", "{\"specversion\":\"1.0\"}")) {
      assertThatThrownBy(() -> EventContracts.readEnvelope(value))
          .isInstanceOf(UnreadableEvent.class)
          .hasMessageStartingWith("not a CloudEvent");
    }
  }

  // Whoever announces a session publishes its title: it stands in the public agenda.
  private static boolean isPublished(Class<? extends DomainEvent> contract, String field) {
    return contract.equals(SessionRecorded.class) && field.equals("title");
  }

  private static JsonNode golden(String type) throws IOException {
    String file = "/golden/" + type + ".json";
    try (InputStream in = GoldenSamplesTest.class.getResourceAsStream(file)) {
      assertThat(in).as("golden sample %s", file).isNotNull();
      return JSON.readTree(in);
    }
  }
}
