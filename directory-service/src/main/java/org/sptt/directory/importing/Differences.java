package org.sptt.directory.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sptt.edge.form.FormWords;

/** Tells field by field how two states of a thing differ. */
@ApplicationScoped
public class Differences {

  /** Ids are not what a file is about. */
  private static final Set<String> ASIDE = Set.of("id");

  private final ObjectMapper json;
  private final FormWords words;

  Differences(ObjectMapper json, FormWords words) {
    this.json = json;
    this.words = words;
  }

  /** All that the thing would say, of one that is not there yet. */
  List<FieldChange> ofNew(Object proposed) {
    return between(Map.of(), texts(proposed));
  }

  List<FieldChange> between(Object standing, Object proposed) {
    return between(texts(standing), texts(proposed));
  }

  /** What pages call the fields that differ. */
  public List<String> labels(Object standing, Object proposed) {
    return between(standing, proposed).stream().map(FieldChange::label).toList();
  }

  private List<FieldChange> between(Map<String, String> was, Map<String, String> becomes) {
    Set<String> fields = new LinkedHashSet<>(becomes.keySet());
    fields.addAll(was.keySet());
    fields.removeAll(ASIDE);
    return fields.stream()
        .map(
            field ->
                new FieldChange(
                    field,
                    words.label(field),
                    was.getOrDefault(field, ""),
                    becomes.getOrDefault(field, "")))
        .filter(change -> !change.was().equals(change.becomes()))
        .toList();
  }

  private Map<String, String> texts(Object thing) {
    Map<String, String> texts = new LinkedHashMap<>();
    collect("", json.valueToTree(thing), texts);
    return texts;
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  collect(
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      field.getValue(),
                      texts));
    } else if (node instanceof ArrayNode many) {
      put(path, joined(many), texts);
    } else if (!node.isNull() && !node.asText().equals("false")) {
      put(path, node.asText(), texts);
    }
  }

  private static void put(String path, String text, Map<String, String> texts) {
    if (!text.isEmpty()) {
      texts.put(path, text);
    }
  }

  private static String joined(ArrayNode many) {
    return StreamSupport.stream(many.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(" | "));
  }
}
