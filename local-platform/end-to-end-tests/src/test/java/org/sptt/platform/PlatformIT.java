package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sptt.platform.parts.Part;
import org.sptt.platform.parts.PartFailure;
import org.sptt.platform.site.Browser;

@ExtendWith(TestPlatform.class)
class PlatformIT {
  private final TestPlatform.Running running;
  private final Browser browser = new Browser();

  PlatformIT(TestPlatform.Running running) {
    this.running = running;
  }

  @Test
  void eachServiceAnswersBehindTheDoorButForItsHealthAndMetrics() {
    for (String service : Assembly.SERVICES) {
      Browser.Answer contract = browser.once(at("/%s/q/openapi".formatted(service)));
      assertThat(contract.status()).isEqualTo(200);
      for (String path : List.of("/%s/q/health", "/%s/q/metrics", "/%s/%%71/metrics", "/%s/q")) {
        assertThat(browser.once(at(path.formatted(service))).status()).as(path).isEqualTo(404);
      }
    }
  }

  @Test
  void demonstrationAccountsHaveTheirRoleAndStructureAndNothingPersonal() throws Exception {
    JsonNode coordinator = claims("coordinatrice");
    assertThat(coordinator.path("iss").asText())
        .isEqualTo(running.home().address() + "/auth/realms/sptt");
    assertThat(coordinator.path("aud").toString()).contains("sptt-api");
    assertThat(coordinator.at("/realm_access/roles").toString()).contains("\"coordinator\"");
    assertThat(coordinator.has("organization")).isFalse();
    assertThat(coordinator.toString()).doesNotContain("Camille").doesNotContain("@");

    JsonNode partner = claims("partenaire");
    assertThat(partner.at("/realm_access/roles").toString())
        .contains("\"partner\"")
        .doesNotContain("coordinator");
    assertThat(partner.path("organization").toString()).isEqualTo("[\"labo-curieux\"]");
  }

  @Test
  void knowsNoOtherAccount() {
    assertThatThrownBy(() -> running.home().tokens().of("admin"))
        .isInstanceOf(PartFailure.class)
        .hasMessage(
            "Il n'y a pas de compte de démonstration « admin » ; il y a : coordinatrice, evaluatrice, partenaire.");
  }

  @Test
  void bringsBackOnlyThePartThatDied() throws Exception {
    Part survey = running.platform().part("survey");
    ProcessHandle other = running.platform().part("training").process().orElseThrow();
    ProcessHandle killed = survey.process().orElseThrow();
    killed.destroyForcibly();
    killed.onExit().get();
    assertThat(running.platform().serves()).isFalse();

    running.start();
    assertThat(running.platform().serves()).isTrue();
    assertThat(survey.process().orElseThrow().pid()).isNotEqualTo(killed.pid());
    assertThat(running.platform().part("training").process()).hasValue(other);
  }

  private URI at(String path) {
    return running.home().address().resolve(path);
  }

  private JsonNode claims(String account) throws Exception {
    String[] parts = running.home().tokens().of(account).split("\\.");
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
  }
}
