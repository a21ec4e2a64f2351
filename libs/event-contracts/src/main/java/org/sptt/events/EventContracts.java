package org.sptt.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All released events, and the one way to write them to and read them from the wire. */
public final class EventContracts {

  private static final List<Class<? extends DomainEvent>> RELEASED =
      List.of(
          ProgrammeDescribed.class,
          StructureRecorded.class,
          StructureMerged.class,
          ExpertListed.class,
          MeetingHeld.class,
          InitiativeSpotted.class,
          PersonRecorded.class,
          PersonMerged.class,
          ErasureCarriedOut.class,
          PersonErased.class,
          DataCopyRequested.class,
          DataCopyPrepared.class,
          RectificationRequested.class,
          RectificationKeyOffered.class,
          RectificationSent.class,
          RectificationCarriedOut.class,
          PersonalDataRead.class,
          RetentionApplied.class,
          MembershipRecorded.class,
          SessionRecorded.class,
          RegistrationRecorded.class,
          AttendanceRecorded.class,
          HeadCountRecorded.class,
          FollowUpInterviewRecorded.class,
          ProgrammeMeetingRecorded.class,
          OutputRecorded.class,
          ExperimentationRecorded.class,
          ToDoListFilled.class,
          ConsultationGroupRecorded.class,
          WorkshopRecorded.class,
          WorkshopAttendanceRecorded.class,
          QuestionRecorded.class,
          RespondentsCounted.class,
          CollectiveInterviewRecorded.class,
          IndicatorDefined.class);

  private static final Map<String, Class<? extends DomainEvent>> BY_TYPE =
      RELEASED.stream()
          .collect(Collectors.toUnmodifiableMap(EventContracts::typeOf, Function.identity()));

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          // A newer producer may add optional fields.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private EventContracts() {}

  public static List<Class<? extends DomainEvent>> released() {
    return RELEASED;
  }

  public static String typeOf(Class<? extends DomainEvent> event) {
    return contractOf(event).type();
  }

  /** Where it is told: by the service that owns it, or by each on its own topic. */
  public static List<String> topicsOf(Class<? extends DomainEvent> event) {
    return List.of(contractOf(event).topic());
  }

  /** The record for a type, or empty when this version of the platform does not know the type. */
  public static Optional<Class<? extends DomainEvent>> recordOf(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /** The event in its envelope, as JSON text. */
  public static String write(UUID id, DomainEvent event, Instant recordedAt) {
    String topic = event.topic();
    CloudEvent envelope =
        new CloudEvent(
            "1.0",
            id,
            "/" + topic.substring(topic.indexOf('.') + 1),
            typeOf(event.getClass()),
            event.aggregateId().toString(),
            recordedAt.atOffset(ZoneOffset.UTC),
            "application/json",
            JSON.valueToTree(event));
    return text(envelope);
  }

  /**
   * The envelope of a record's value; its data is not looked at yet.
   *
   * @throws UnreadableEvent when the value is no CloudEvent
   */
  public static CloudEvent readEnvelope(String value) {
    try {
      CloudEvent envelope = JSON.readValue(value, CloudEvent.class);
      if (envelope == null
          || envelope.id() == null
          || envelope.type() == null
          || envelope.time() == null
          || envelope.data() == null) {
        throw new UnreadableEvent("not a CloudEvent: id, type, time or data is missing");
      }
      return envelope;
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UnreadableEvent("not a CloudEvent: " + firstLine(e));
    }
  }

  /**
   * The event inside an envelope.
   *
   * @throws UnreadableEvent when the type is unknown or the data does not fit its contract
   */
  public static DomainEvent readData(CloudEvent envelope) {
    Class<? extends DomainEvent> contract = contractOf(envelope.type());
    try {
      return JSON.treeToValue(envelope.data(), contract);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UnreadableEvent("data does not fit " + envelope.type() + ": " + firstLine(e));
    }
  }

  /**
   * An envelope and the event inside it in one go, for those who read events by the million.
   *
   * @throws UnreadableEvent when the value is no CloudEvent, the type is unknown, or the data does
   *     not fit its contract
   */
  public static RecordedEvent read(String value) {
    UUID id = null;
    String type = null;
    OffsetDateTime time = null;
    DomainEvent event = null;
    try (JsonParser json = JSON.createParser(value)) {
      for (json.nextToken(); json.nextToken() == JsonToken.FIELD_NAME; ) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "id" -> id = UUID.fromString(json.getText());
          case "type" -> type = json.getText();
          case "time" -> time = OffsetDateTime.parse(json.getText());
          case "data" -> {
            if (type == null) {
              return recorded(readEnvelope(value));
            }
            event = json.readValueAs(contractOf(type));
          }
          default -> json.skipChildren();
        }
      }
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEvent("not an event: " + firstLine(e));
    }
    return id == null || time == null || event == null
        ? recorded(readEnvelope(value))
        : new RecordedEvent(id, time.toInstant(), event);
  }

  private static RecordedEvent recorded(CloudEvent envelope) {
    return new RecordedEvent(envelope.id(), envelope.time().toInstant(), readData(envelope));
  }

  private static Class<? extends DomainEvent> contractOf(String type) {
    return recordOf(type).orElseThrow(() -> new UnreadableEvent("unknown event type " + type));
  }

  private static EventContract contractOf(Class<? extends DomainEvent> event) {
    EventContract contract = event.getAnnotation(EventContract.class);
    if (contract == null) {
      throw new IllegalArgumentException(event + " is not an @EventContract");
    }
    return contract;
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event cannot be written", e);
    }
  }

  // The rest of Jackson's message quotes the input, which has no place in logs.
  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
