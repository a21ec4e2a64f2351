package org.sptt.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One object of a rendered overlay. */
record Manifest(JsonNode json) {
  private static final String POD_OF_A_JOB = "/spec/jobTemplate/spec/template";
  private static final String POD = "/spec/template";

  String kind() {
    return json.path("kind").asText();
  }

  String apiVersion() {
    return json.path("apiVersion").asText();
  }

  String name() {
    return json.at("/metadata/name").asText();
  }

  boolean isOneOf(String... kinds) {
    return List.of(kinds).contains(kind());
  }

  /** Where operators make the pods there is none. */
  Optional<JsonNode> podTemplate() {
    return switch (kind()) {
      case "Deployment", "StatefulSet", "DaemonSet", "Job" -> Optional.of(json.at(POD));
      case "CronJob" -> Optional.of(json.at(POD_OF_A_JOB));
      default -> Optional.empty();
    };
  }

  JsonNode pod() {
    return podTemplate().map(template -> template.path("spec")).orElse(MissingNode.getInstance());
  }

  Map<String, String> podLabels() {
    return labels(
        podTemplate()
            .map(template -> template.at("/metadata/labels"))
            .orElse(MissingNode.getInstance()));
  }

  List<JsonNode> containers() {
    List<JsonNode> containers = new ArrayList<>();
    pod().path("initContainers").forEach(containers::add);
    pod().path("containers").forEach(containers::add);
    return containers;
  }

  Optional<String> environment(String variable) {
    return containers().stream()
        .flatMap(container -> StreamSupport.stream(container.path("env").spliterator(), false))
        .filter(each -> each.path("name").asText().equals(variable))
        .map(each -> each.path("value").asText())
        .findFirst();
  }

  static Map<String, String> labels(JsonNode node) {
    Map<String, String> labels = new java.util.TreeMap<>();
    node.fields().forEachRemaining(each -> labels.put(each.getKey(), each.getValue().asText()));
    return labels;
  }

  @Override
  public String toString() {
    return kind() + " " + name();
  }
}
