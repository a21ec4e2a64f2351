package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sptt.platform.parts.PartFailure;

class PortSettingsTest {
  @TempDir Path folder;

  @Test
  void everyPartHasAPortOfItsOwn() {
    PortSettings ports = PortSettings.remembered(folder.resolve("none"));
    assertThat(PortSettings.names()).contains("door", "postgresql", "kafka", "keycloak", "smtp");
    assertThat(PortSettings.names()).containsAll(Assembly.SERVICES);
    assertThat(PortSettings.names().stream().map(ports::of)).doesNotHaveDuplicates();
    assertThat(ports.of("door")).isEqualTo(8080);
  }

  @Test
  void whatIsTypedGoesBeforeTheEnvironmentAndBothAreRemembered() {
    Path file = folder.resolve("ports.properties");
    PortSettings.remembered(file)
        .with(Map.of("SPTT_PORT_KAFKA", "1001", "SPTT_PORT_DOOR", "1002"), Map.of("door", 1003))
        .remember(file);
    PortSettings later = PortSettings.remembered(file);
    assertThat(later.of("kafka")).isEqualTo(1001);
    assertThat(later.of("door")).isEqualTo(1003);
  }

  @Test
  void refusesTheSamePortForTwoParts() {
    PortSettings ports = PortSettings.remembered(folder.resolve("none"));
    assertThatThrownBy(() -> ports.with(Map.of(), Map.of("kafka", 8080)))
        .isInstanceOf(PartFailure.class)
        .hasMessage("Le port 8080 est demandé pour deux parties : door et kafka.");
  }

  @Test
  void refusesWhatIsNoPort() throws Exception {
    Path file = Files.writeString(folder.resolve("ports.properties"), "kafka=70000");
    assertThatThrownBy(() -> PortSettings.remembered(file))
        .isInstanceOf(PartFailure.class)
        .hasMessage("kafka=70000 n'est pas un port (de 1 à 65535).");
  }
}
