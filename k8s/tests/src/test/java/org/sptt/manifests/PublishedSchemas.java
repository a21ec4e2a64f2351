package org.sptt.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The schemas that operators publish for their resources. Kubernetes drops fields that a schema
 * does not name; here they are refused, since they are typing errors.
 */
final class PublishedSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OF_ALL = List.of("apiVersion", "kind", "metadata");
  private static final ObjectNode ANYTHING = JSON.createObjectNode();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

  private PublishedSchemas() {}

  static List<String> complaints(Manifest manifest) {
    String file =
        "/schemas/%s_%s.json".formatted(manifest.apiVersion().replace('/', '_'), manifest.kind());
    try (InputStream content = PublishedSchemas.class.getResourceAsStream(file)) {
      if (content == null) {
        return List.of(manifest + ": no schema " + file);
      }
      JsonNode schema = JSON.readTree(content);
      // Every object has these, whether its schema says so or not.
      OF_ALL.forEach(
          field -> ((ObjectNode) schema.path("properties")).putIfAbsent(field, ANYTHING));
      close(schema);
      return FACTORY.getSchema(schema).validate(manifest.json()).stream()
          .map(ValidationMessage::getMessage)
          .map(message -> manifest + ": " + message)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      if (isOpen(object)) {
        object.put("additionalProperties", false);
      }
      if (object.path("x-kubernetes-int-or-string").asBoolean()) {
        object.remove("type");
      }
      object.path("properties").forEach(PublishedSchemas::close);
      close(object.path("items"));
      close(object.path("additionalProperties"));
    }
  }

  /** What Kubernetes itself describes (metadata), or is told to keep, has no list of its own. */
  private static boolean isOpen(ObjectNode schema) {
    return schema.has("properties")
        && !schema.has("additionalProperties")
        && !schema.path("x-kubernetes-preserve-unknown-fields").asBoolean();
  }
}
