package org.sptt.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderingTest {

  static Stream<Rendering> renderings() {
    return Overlay.all().stream().map(overlay -> new Rendering(overlay.name()));
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void isKeptUpToDate(Rendering rendering) {
    assertThat(rendering.keptOf())
        .as("sources of %s: run k8s/render.sh", rendering.file())
        .isEqualTo(Rendering.sources());
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void isWhatKubectlMakes(Rendering rendering) {
    rendering
        .byKubectl()
        .ifPresent(
            text ->
                assertThat(Overlay.of(rendering.overlay(), rendering.kept()).manifests())
                    .as("%s: run k8s/render.sh", rendering.file())
                    .isEqualTo(Overlay.of(rendering.overlay(), text).manifests()));
  }
}
