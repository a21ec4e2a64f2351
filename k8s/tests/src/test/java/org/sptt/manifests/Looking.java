package org.sptt.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How policies look at objects. */
final class Looking {
  static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET$");

  private Looking() {}

  static Function<Overlay, List<String>> eachPod(Function<JsonNode, Boolean> holds) {
    return overlay ->
        broken(
            overlay.all(each -> each.podTemplate().isPresent()), each -> holds.apply(each.pod()));
  }

  static Function<Overlay, List<String>> eachContainer(BiPredicate<Manifest, JsonNode> holds) {
    return overlay ->
        broken(
            overlay.all(each -> each.podTemplate().isPresent()),
            each -> each.containers().stream().allMatch(container -> holds.test(each, container)));
  }

  static List<String> broken(List<Manifest> manifests, Function<Manifest, Boolean> holds) {
    return manifests.stream()
        .filter(each -> !holds.apply(each))
        .map(Manifest::toString)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static List<Manifest> services(Overlay overlay) {
    return overlay.all(
        each ->
            each.kind().equals("Deployment")
                && "service".equals(each.podLabels().get("app.kubernetes.io/component")));
  }

  /** No other host, and a port of its own. */
  static boolean asksItself(JsonNode probe, JsonNode container) {
    JsonNode question = probe.has("httpGet") ? probe.path("httpGet") : probe.path("tcpSocket");
    return !question.has("host")
        && StreamSupport.stream(container.path("ports").spliterator(), false)
            .anyMatch(port -> is(question.path("port"), port.path("name").asText()));
  }

  static boolean hasPorts(Manifest service, Manifest pods) {
    Set<String> open =
        pods.containers().stream()
            .flatMap(each -> StreamSupport.stream(each.path("ports").spliterator(), false))
            .map(port -> port.path("name").asText())
            .collect(Collectors.toSet());
    return StreamSupport.stream(service.json().at("/spec/ports").spliterator(), false)
        .allMatch(port -> open.contains(port.path("targetPort").asText()));
  }

  static Map<String, String> selector(Manifest service) {
    return Manifest.labels(service.json().at("/spec/selector"));
  }

  static boolean matches(JsonNode selector, Map<String, String> labels) {
    boolean all =
        labels.entrySet().containsAll(Manifest.labels(selector.path("matchLabels")).entrySet());
    return all
        && StreamSupport.stream(selector.path("matchExpressions").spliterator(), false)
            .allMatch(
                expression ->
                    StreamSupport.stream(expression.path("values").spliterator(), false)
                        .anyMatch(
                            value ->
                                is(
                                    value,
                                    labels.getOrDefault(expression.path("key").asText(), ""))));
  }

  /** Pods that an operator makes are in no manifest of ours. */
  static boolean isOperators(JsonNode labels) {
    return labels.has("cnpg.io/cluster")
        || labels.has("strimzi.io/cluster")
        || labels.has("app")
        || Set.of("postgresql", "kafka").contains(labels.path("app.kubernetes.io/name").asText());
  }

  static long bytes(JsonNode quantity) {
    return quantity.isMissingNode()
        ? 0
        : Quantity.getAmountInBytes(new Quantity(quantity.asText())).longValue();
  }

  static boolean is(JsonNode node, String text) {
    return node.asText().equals(text);
  }

  static boolean isTrue(JsonNode node) {
    return node.isBoolean() && node.asBoolean();
  }

  static boolean isFalse(JsonNode node) {
    return node.isBoolean() && !node.asBoolean();
  }
}
