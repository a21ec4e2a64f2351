package org.sptt.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The AsyncAPI document beside the sources says what the records say. After a change it is written
 * anew by {@code ./mvnw -pl libs/event-contracts test -Dtest=AsyncApiTest -Dsptt.write-asyncapi}.
 */
class AsyncApiTest {

  private static final Path DOCUMENT = Path.of("asyncapi.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Test
  void isWhatTheRecordsSay() throws IOException {
    String written = JSON.writeValueAsString(document()) + "\n";
    if (System.getProperty("sptt.write-asyncapi") != null) {
      Files.writeString(DOCUMENT, written);
    }

    assertThat(DOCUMENT).exists();
    assertThat(JSON.readTree(DOCUMENT.toFile())).isEqualTo(JSON.readTree(written));
  }

  private static ObjectNode document() {
    ObjectNode document = JSON.createObjectNode().put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "SPTT events")
        .put("version", "1")
        .put(
            "description",
            "CloudEvents 1.0 in structured JSON mode over Kafka; the record's key is the aggregate's"
                + " id. No event carries a name, an e-mail, a phone number or free text about a person.");
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    for (String topic : Topics.OF_SERVICES) {
      String service = topic.substring("sptt.".length());
      channels.putObject(service).put("address", topic).putObject("messages");
      operations
          .putObject("tell-" + service)
          .put("action", "send")
          .putObject("channel")
          .put("$ref", "#/channels/" + service);
    }
    ObjectNode components = document.putObject("components");
    ObjectNode messages = components.putObject("messages");
    ObjectNode schemas = components.putObject("schemas");
    SchemaGenerator generator = generator();
    for (Class<? extends DomainEvent> event : EventContracts.released()) {
      add(event, channels, messages, schemas, generator);
    }
    return document;
  }

  private static void add(
      Class<? extends DomainEvent> event,
      ObjectNode channels,
      ObjectNode messages,
      ObjectNode schemas,
      SchemaGenerator generator) {
    String type = EventContracts.typeOf(event);
    for (String topic : EventContracts.topicsOf(event)) {
      ((ObjectNode) channels.get(topic.substring("sptt.".length())).get("messages"))
          .putObject(type)
          .put("$ref", "#/components/messages/" + type);
    }
    ObjectNode message =
        messages
            .putObject(type)
            .put("name", type)
            .put("contentType", "application/cloudevents+json");
    message.putObject("payload").put("$ref", "#/components/schemas/" + type);
    schemas.set(type, envelope(type, generator.generateSchema(event)));
  }

  private static ObjectNode envelope(String type, ObjectNode data) {
    ObjectNode schema = JSON.createObjectNode().put("type", "object");
    ArrayNode required = schema.putArray("required");
    ObjectNode properties = schema.putObject("properties");
    for (String text : new String[] {"specversion", "source", "subject", "datacontenttype"}) {
      properties.putObject(text).put("type", "string");
      required.add(text);
    }
    properties.putObject("id").put("type", "string").put("format", "uuid");
    properties.putObject("time").put("type", "string").put("format", "date-time");
    properties.putObject("type").put("const", type);
    properties.set("data", data);
    required.add("id").add("time").add("type").add("data");
    return schema;
  }

  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
            .with(Option.INLINE_ALL_SCHEMAS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    return new SchemaGenerator(config.build());
  }
}
