package org.sptt.edge.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed, by field in the order of the page, as it was typed. */
record TypedFields(Map<String, List<String>> values) {

  static final TypedFields NONE = new TypedFields(Map.of());

  /** Names that begin so are the site's own, and never anything typed. */
  private static final String OWN = "_";

  static TypedFields of(MultiMap form) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    form.entries().stream()
        .filter(field -> !field.getKey().startsWith(OWN))
        .forEach(
            field ->
                values
                    .computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                    .add(field.getValue()));
    return new TypedFields(values);
  }

  /** How far down the page a field stands; those that were not sent come last. */
  int place(String field) {
    int place = List.copyOf(values.keySet()).indexOf(field);
    return place < 0 ? values.size() : place;
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  Optional<String> first(String field) {
    return Optional.ofNullable(values.get(field)).map(all -> all.get(0));
  }

  boolean has(String field, String value) {
    return values.getOrDefault(field, List.of()).contains(value);
  }

  /** The same as the API would be sent it: what is empty is absent, what it is part of is not. */
  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    values.forEach((name, all) -> put(json, name, filled(all)));
    return json;
  }

  // Browsers end lines of text areas by two characters.
  private static List<String> filled(List<String> all) {
    return all.stream()
        .map(value -> value.replace("\r\n", "\n").strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static void put(ObjectNode json, String name, List<String> all) {
    ObjectNode within = json;
    String field = name;
    for (int dot = field.indexOf('.'); dot > 0; dot = field.indexOf('.')) {
      String outer = field.substring(0, dot);
      within = within.get(outer) instanceof ObjectNode known ? known : within.putObject(outer);
      field = field.substring(dot + 1);
    }
    if (all.size() == 1) {
      within.put(field, all.get(0));
    } else if (!all.isEmpty()) {
      ArrayNode array = within.putArray(field);
      all.forEach(array::add);
    }
  }
}
