package org.sptt.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTAINER = "/spec/template/spec/containers/0";

  static Stream<Arguments> everywhere() {
    return Overlay.all().stream()
        .flatMap(overlay -> Arrays.stream(Policy.values()).map(policy -> of(policy, overlay)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("everywhere")
  void holds(Policy policy, Overlay overlay) {
    assertThat(policy.violations(overlay)).isEmpty();
  }

  /** Policy, overlay, object, place and what somebody wrote there: null takes the field away. */
  static Stream<Arguments> mistakes() {
    String training = "training-service";
    return Stream.of(
        of(
            Policy.RUNS_RESTRICTED,
            "standalone",
            "Deployment",
            training,
            "/spec/template/spec/securityContext/runAsUser",
            "0"),
        of(
            Policy.RUNS_RESTRICTED,
            "standalone",
            "StatefulSet",
            "kafka",
            "/spec/template/spec/securityContext/seccompProfile",
            "null"),
        of(
            Policy.CONTAINERS_CANNOT_GAIN_POWER,
            "standalone",
            "Deployment",
            "door",
            CONTAINER + "/securityContext/capabilities",
            "{\"drop\":[\"NET_RAW\"]}"),
        of(
            Policy.ROOT_IS_READ_ONLY,
            "lab",
            "StatefulSet",
            "keycloak",
            CONTAINER + "/securityContext/readOnlyRootFilesystem",
            "false"),
        of(
            Policy.OWN_ACCOUNT_WITHOUT_TOKEN,
            "standalone",
            "Deployment",
            training,
            "/spec/template/spec/serviceAccountName",
            "\"default\""),
        of(
            Policy.ASKS_FOR_WHAT_IT_USES,
            "standalone",
            "Deployment",
            training,
            CONTAINER + "/resources/limits/memory",
            "\"128Mi\""),
        of(
            Policy.IS_PROBED,
            "standalone",
            "StatefulSet",
            "postgresql",
            CONTAINER + "/startupProbe",
            "null"),
        of(
            Policy.IS_PROBED,
            "standalone",
            "Deployment",
            training,
            CONTAINER + "/readinessProbe/httpGet/host",
            "\"survey-service\""),
        of(
            Policy.LIVENESS_ASKS_LESS_THAN_READINESS,
            "standalone",
            "Deployment",
            training,
            CONTAINER + "/livenessProbe/httpGet/path",
            "\"/training/q/health/ready\""),
        of(
            Policy.STOPS_GRACEFULLY,
            "standalone",
            "Deployment",
            training,
            "/spec/template/spec/terminationGracePeriodSeconds",
            "10"),
        of(
            Policy.ROLLS_WITHOUT_A_GAP,
            "standalone",
            "Deployment",
            "door",
            "/spec/strategy/rollingUpdate/maxUnavailable",
            "1"),
        of(
            Policy.SECRETS_ARE_NOT_WRITTEN_DOWN,
            "standalone",
            "Deployment",
            training,
            CONTAINER + "/env/8",
            "{\"name\":\"SPTT_DB_PASSWORD\",\"value\":\"x\"}"),
        of(
            Policy.IMAGES_ARE_PINNED,
            "standalone",
            "Deployment",
            training,
            CONTAINER + "/image",
            "\"sptt/training:latest\""),
        of(
            Policy.CONFIGURATION_ROLLS_ITS_READERS,
            "standalone",
            "ConfigMap",
            "kafka",
            "/metadata/name",
            "\"kafka\""),
        of(
            Policy.NOBODY_SPEAKS_UNLESS_NAMED,
            "standalone",
            "NetworkPolicy",
            "default-deny",
            "/spec/egress",
            "[{}]"),
        of(
            Policy.POLICIES_SELECT_SOMEBODY,
            "standalone",
            "NetworkPolicy",
            "services-from-door",
            "/spec/podSelector/matchLabels",
            "{\"app.kubernetes.io/component\":\"services\"}"),
        of(
            Policy.SERVICES_FIND_THEIR_PODS,
            "standalone",
            "Service",
            training,
            "/spec/ports/0/targetPort",
            "\"https\""),
        of(
            Policy.NAMESPACE_IS_RESTRICTED,
            "standalone",
            "Namespace",
            "sptt",
            "/metadata/labels",
            "{}"),
        of(
            Policy.TOPICS_ARE_KEPT_FOR_EVER,
            "production",
            "KafkaTopic",
            "sptt.training",
            "/spec/config/retention.ms",
            "604800000"),
        of(
            Policy.JOBS_NEVER_OVERLAP,
            "lab",
            "CronJob",
            "backup",
            "/spec/concurrencyPolicy",
            "\"Allow\""),
        of(Policy.IS_BACKED_UP, "production", "CronJob", "backup", "/spec/suspend", "true"),
        of(
            Policy.REPLICAS_SURVIVE_A_NODE,
            "production",
            "HorizontalPodAutoscaler",
            training,
            "/spec/minReplicas",
            "1"),
        of(
            Policy.REPLICAS_SURVIVE_A_NODE,
            "production",
            "PodDisruptionBudget",
            training,
            "/spec/selector/matchLabels",
            "{\"app.kubernetes.io/name\":\"trainings\"}"),
        of(
            Policy.TLS_AT_THE_DOOR,
            "production",
            "Gateway",
            "sptt",
            "/spec/listeners/0/protocol",
            "\"HTTP\""));
  }

  @ParameterizedTest(name = "{0}: {4} = {5}")
  @MethodSource("mistakes")
  void isBrokenByAMistake(
      Policy policy, String overlay, String kind, String name, String place, String written)
      throws Exception {
    Overlay fresh = Overlay.named(overlay);
    int end = place.lastIndexOf('/');
    JsonNode parent = fresh.the(kind, name).json().at(place.substring(0, end));
    write(parent, place.substring(end + 1), JSON.readTree(written));
    assertThat(policy.violations(fresh)).isNotEmpty();
  }

  @Test
  void hasAMistakeForEachPolicy() {
    Set<Policy> tried = mistakes().map(each -> (Policy) each.get()[0]).collect(Collectors.toSet());
    assertThat(tried).isEqualTo(EnumSet.allOf(Policy.class));
  }

  @Test
  void namesOnlySecretsThatTheGuideKnows() {
    List<String> known =
        List.of("databases", "platform", "postgresql", "keycloak", "certificate", "mail");
    assertThat(
            Overlay.named("standalone").all(each -> each.podTemplate().isPresent()).stream()
                .flatMap(each -> each.pod().findValues("secretKeyRef").stream())
                .map(reference -> reference.path("name").asText())
                .distinct())
        .isSubsetOf(known);
  }

  private static void write(JsonNode parent, String field, JsonNode value) {
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(field), value);
    } else if (value.isNull()) {
      ((ObjectNode) parent).remove(field);
    } else {
      ((ObjectNode) parent).set(field, value);
    }
  }
}
