package org.sptt.manifests;

import static org.sptt.manifests.Looking.asksItself;
import static org.sptt.manifests.Looking.broken;
import static org.sptt.manifests.Looking.bytes;
import static org.sptt.manifests.Looking.eachContainer;
import static org.sptt.manifests.Looking.eachPod;
import static org.sptt.manifests.Looking.hasPorts;
import static org.sptt.manifests.Looking.is;
import static org.sptt.manifests.Looking.isFalse;
import static org.sptt.manifests.Looking.isOperators;
import static org.sptt.manifests.Looking.isTrue;
import static org.sptt.manifests.Looking.matches;
import static org.sptt.manifests.Looking.selector;
import static org.sptt.manifests.Looking.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What an operator looks for first, each as a rule over the objects of an overlay. */
enum Policy {
  RUNS_RESTRICTED(
      eachPod(
          pod ->
              isTrue(pod.at("/securityContext/runAsNonRoot"))
                  && pod.at("/securityContext/runAsUser").asInt() > 0
                  && is(pod.at("/securityContext/seccompProfile/type"), "RuntimeDefault")
                  && !isTrue(pod.path("hostNetwork"))
                  && !isTrue(pod.path("hostPID"))
                  && StreamSupport.stream(pod.path("volumes").spliterator(), false)
                      .noneMatch(volume -> volume.has("hostPath")))),
  CONTAINERS_CANNOT_GAIN_POWER(
      eachContainer(
          (manifest, container) ->
              isFalse(container.at("/securityContext/allowPrivilegeEscalation"))
                  && is(container.at("/securityContext/capabilities/drop/0"), "ALL")
                  && !isTrue(container.at("/securityContext/privileged")))),
  ROOT_IS_READ_ONLY(
      eachContainer(
          (manifest, container) ->
              isTrue(container.at("/securityContext/readOnlyRootFilesystem")))),
  OWN_ACCOUNT_WITHOUT_TOKEN(
      overlay ->
          broken(
              overlay.all(each -> each.podTemplate().isPresent()),
              each ->
                  isFalse(each.pod().path("automountServiceAccountToken"))
                      && overlay.kind("ServiceAccount").stream()
                          .filter(
                              account -> is(each.pod().path("serviceAccountName"), account.name()))
                          .anyMatch(
                              account ->
                                  isFalse(account.json().path("automountServiceAccountToken"))))),
  ASKS_FOR_WHAT_IT_USES(
      eachContainer(
          (manifest, container) -> {
            JsonNode resources = container.path("resources");
            return resources.at("/requests").has("cpu")
                && bytes(resources.at("/requests/memory")) > 0
                && bytes(resources.at("/limits/memory")) >= bytes(resources.at("/requests/memory"));
          })),
  IS_PROBED(
      overlay ->
          broken(
              overlay.kind("Deployment", "StatefulSet"),
              each ->
                  each.containers().stream()
                      .allMatch(
                          container ->
                              Set.of("startupProbe", "readinessProbe", "livenessProbe").stream()
                                  .map(container::path)
                                  .allMatch(probe -> asksItself(probe, container))))),
  LIVENESS_ASKS_LESS_THAN_READINESS(
      overlay ->
          broken(
              overlay.kind("Deployment"),
              each ->
                  each.containers().stream()
                      .noneMatch(
                          container ->
                              container
                                  .at("/livenessProbe/httpGet/path")
                                  .asText()
                                  .endsWith("/ready")))),
  STOPS_GRACEFULLY(
      overlay ->
          broken(
              services(overlay),
              each ->
                  each.environment("QUARKUS_SHUTDOWN_DELAY")
                      .map(Duration::parse)
                      .filter(
                          delay ->
                              delay.toSeconds() >= 5
                                  && each.pod().path("terminationGracePeriodSeconds").asInt()
                                      >= delay.toSeconds() + 20)
                      .isPresent())),
  ROLLS_WITHOUT_A_GAP(
      overlay ->
          broken(
              overlay.all(
                  each -> each.kind().equals("Deployment") && !each.name().equals("caretaker")),
              each ->
                  each.json().at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(1) == 0
                      && each.json().at("/spec/strategy/rollingUpdate/maxSurge").asInt() > 0)),
  SECRETS_ARE_NOT_WRITTEN_DOWN(
      overlay -> {
        List<String> found = broken(overlay.kind("Secret"), each -> false);
        found.addAll(
            broken(
                overlay.all(each -> each.podTemplate().isPresent()),
                each ->
                    each.containers().stream()
                        .flatMap(
                            container ->
                                StreamSupport.stream(container.path("env").spliterator(), false))
                        .filter(
                            variable ->
                                Looking.SECRET.matcher(variable.path("name").asText()).find())
                        .allMatch(variable -> variable.at("/valueFrom/secretKeyRef").isObject())));
        return found;
      }),
  IMAGES_ARE_PINNED(
      eachContainer(
          (manifest, container) ->
              container.path("image").asText().matches(".+:(?!latest$)[^:/]+")
                  && is(container.path("imagePullPolicy"), "IfNotPresent"))),
  CONFIGURATION_ROLLS_ITS_READERS(
      overlay ->
          broken(
              overlay.kind("ConfigMap"),
              each ->
                  each.name().matches(".+-[a-z0-9]{10}")
                      && (!each.name().startsWith("platform-")
                          || services(overlay).stream()
                              .allMatch(
                                  service ->
                                      is(
                                          service
                                              .pod()
                                              .at("/containers/0/envFrom/0/configMapRef/name"),
                                          each.name()))))),
  NOBODY_SPEAKS_UNLESS_NAMED(
      overlay ->
          overlay.kind("NetworkPolicy").stream()
                  .anyMatch(
                      each ->
                          each.json().at("/spec/podSelector").isEmpty()
                              && each.json().at("/spec/policyTypes").size() == 2
                              && !each.json().path("spec").has("ingress")
                              && !each.json().path("spec").has("egress"))
              ? List.of()
              : List.of("no default deny")),
  POLICIES_SELECT_SOMEBODY(
      overlay ->
          broken(
              overlay.kind("NetworkPolicy"),
              each ->
                  isOperators(each.json().at("/spec/podSelector/matchLabels"))
                      || overlay.all(pods -> pods.podTemplate().isPresent()).stream()
                          .anyMatch(
                              pods ->
                                  matches(each.json().at("/spec/podSelector"), pods.podLabels())))),
  SERVICES_FIND_THEIR_PODS(
      overlay ->
          broken(
              overlay.kind("Service"),
              each ->
                  overlay.kind("Deployment", "StatefulSet").stream()
                      .filter(
                          pods ->
                              pods.podLabels().entrySet().containsAll(selector(each).entrySet()))
                      .anyMatch(pods -> hasPorts(each, pods)))),
  NAMESPACE_IS_RESTRICTED(
      overlay ->
          broken(
              overlay.kind("Namespace"),
              each ->
                  is(
                      each.json()
                          .path("metadata")
                          .path("labels")
                          .path("pod-security.kubernetes.io/enforce"),
                      "restricted"))),
  TOPICS_ARE_KEPT_FOR_EVER(
      overlay ->
          broken(
              overlay.kind("KafkaTopic"),
              each ->
                  each.json().at("/spec/config/retention.ms").asInt() == -1
                      && each.json().at("/spec/config/retention.bytes").asInt() == -1
                      && each.json().at("/spec/replicas").asInt() >= 3
                      && each.json().at("/spec/partitions").asInt() > 0)),
  JOBS_NEVER_OVERLAP(
      overlay ->
          broken(
              overlay.kind("CronJob"),
              each ->
                  is(each.json().at("/spec/concurrencyPolicy"), "Forbid")
                      && each.json().at("/spec/jobTemplate/spec/activeDeadlineSeconds").asInt()
                          > 0)),
  IS_BACKED_UP(
      overlay ->
          overlay.kind("CronJob").stream()
                      .anyMatch(
                          each ->
                              each.name().equals("backup")
                                  && !isTrue(each.json().at("/spec/suspend")))
                  && overlay.kind("CronJob").stream()
                      .anyMatch(
                          each ->
                              each.name().equals("restore")
                                  && isTrue(each.json().at("/spec/suspend")))
              ? List.of()
              : List.of("no nightly backup, or a restore that runs by itself")),
  REPLICAS_SURVIVE_A_NODE(
      overlay ->
          overlay.kind("HorizontalPodAutoscaler").isEmpty()
              ? List.of()
              : broken(
                  services(overlay),
                  each ->
                      !each.json().path("spec").has("replicas")
                          && each.pod().path("topologySpreadConstraints").size() > 0
                          && overlay.kind("HorizontalPodAutoscaler").stream()
                              .anyMatch(
                                  scaler ->
                                      is(scaler.json().at("/spec/scaleTargetRef/name"), each.name())
                                          && scaler.json().at("/spec/minReplicas").asInt() >= 2)
                          && overlay.kind("PodDisruptionBudget").stream()
                              .anyMatch(
                                  budget ->
                                      matches(
                                          budget.json().at("/spec/selector"), each.podLabels())))),
  TLS_AT_THE_DOOR(
      overlay ->
          overlay.kind("Deployment").stream()
                      .anyMatch(each -> each.environment("SPTT_DOOR_CERTIFICATE").isPresent())
                  || overlay.kind("Gateway").stream()
                      .anyMatch(
                          each ->
                              is(each.json().at("/spec/listeners/0/protocol"), "HTTPS")
                                  && each.json().at("/spec/listeners/0/tls/certificateRefs").size()
                                      > 0)
              ? List.of()
              : List.of("nothing speaks TLS"));

  private final Function<Overlay, List<String>> rule;

  Policy(Function<Overlay, List<String>> rule) {
    this.rule = rule;
  }

  /** The objects that break it. */
  List<String> violations(Overlay overlay) {
    return rule.apply(overlay);
  }
}
