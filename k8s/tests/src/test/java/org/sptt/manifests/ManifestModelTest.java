package org.sptt.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestModelTest {

  static Stream<Arguments> manifests() {
    return Overlay.all().stream()
        .flatMap(overlay -> overlay.manifests().stream().map(each -> Arguments.of(overlay, each)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("manifests")
  void hasOnlyWhatItsModelKnows(Overlay overlay, Manifest manifest) {
    assertThat(complaints(manifest)).isEmpty();
  }

  static Stream<Arguments> typos() {
    return Stream.of(
        Arguments.of(
            "standalone", "Deployment", "training-service", "/spec/template/spec", "hostname_"),
        Arguments.of(
            "standalone", "Deployment", "door", "/spec/strategy/rollingUpdate", "maxsurge"),
        Arguments.of("standalone", "StatefulSet", "kafka", "/spec", "replica"),
        Arguments.of("standalone", "NetworkPolicy", "default-deny", "/spec", "podSelectors"),
        Arguments.of("standalone", "ConfigMap", "kafka", "", "datas"),
        Arguments.of("lab", "CronJob", "backup", "/spec/jobTemplate/spec", "backofLimit"),
        Arguments.of(
            "production", "HorizontalPodAutoscaler", "training-service", "/spec", "maxReplica"),
        Arguments.of("production", "Cluster", "postgresql", "/spec/storage", "sizes"),
        Arguments.of("production", "Kafka", "kafka", "/spec/kafka", "listener"),
        Arguments.of("production", "KafkaTopic", "sptt.training", "/spec", "partition"),
        Arguments.of("production", "Keycloak", "keycloak", "/spec/hostname", "host"),
        Arguments.of("production", "HTTPRoute", "sptt", "/spec/rules/0", "match"),
        Arguments.of(
            "production", "PrometheusRule", "sptt", "/spec/groups/0/rules/0", "expression"),
        Arguments.of("production", "ServiceMonitor", "services", "/spec/endpoints/0", "intervall"));
  }

  @ParameterizedTest(name = "{2}{3}: {4}")
  @MethodSource("typos")
  void refusesATypingError(String overlay, String kind, String name, String place, String typo) {
    Manifest copy = new Manifest(Overlay.named(overlay).the(kind, name).json().deepCopy());
    ((ObjectNode) copy.json().at(place)).put(typo, "x");
    assertThat(complaints(copy)).isNotEmpty();
  }

  @Test
  void refusesAWordWhereANumberBelongs() {
    Manifest copy =
        new Manifest(Overlay.named("standalone").the("Deployment", "door").json().deepCopy());
    ((ObjectNode) copy.json().path("spec")).put("replicas", "one");
    assertThat(complaints(copy)).isNotEmpty();
  }

  private static List<String> complaints(Manifest manifest) {
    return StrictModel.knows(manifest)
        ? StrictModel.complaint(manifest).stream().toList()
        : PublishedSchemas.complaints(manifest);
  }
}
