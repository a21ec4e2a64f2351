package org.sptt.manifests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Optional;

/** Reads objects with the Kubernetes model of fabric8, and nothing that the model does not know. */
final class StrictModel {
  private static final KubernetesSerialization KNOWN = new KubernetesSerialization();

  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(new NothingElse());

  private StrictModel() {}

  static boolean knows(Manifest manifest) {
    return KNOWN.getRegisteredKubernetesResource(manifest.apiVersion(), manifest.kind()) != null;
  }

  /** What is wrong with it, if anything. */
  static Optional<String> complaint(Manifest manifest) {
    Class<?> type = KNOWN.getRegisteredKubernetesResource(manifest.apiVersion(), manifest.kind());
    try {
      STRICT.treeToValue(manifest.json(), type);
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(manifest + ": " + e.getOriginalMessage());
    }
  }

  /** The model keeps what it does not know in a map of its own; here it has none. */
  private static final class NothingElse extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }
}
