package org.sptt.training.webhook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  private record Strict(
      List<Duration> retryAfter, Duration patience, Duration keepLog, boolean localAllowed)
      implements WebhookConfig {}

  private static final PublicAddress ADDRESSES =
      new PublicAddress(new Strict(List.of(), Duration.ZERO, Duration.ZERO, false));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1"
      })
  void refusesAllOfTheOwnNetwork(String address) {
    String host = address.contains(":") ? "[" + address + "]" : address;
    assertThatThrownBy(() -> ADDRESSES.require(URI.create("https://" + host + "/")))
        .isInstanceOf(HttpProblem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://193.0.6.139/", "file:///etc/passwd", "https://", "hook"})
  void refusesWhatIsNotEncryptedOrNoAddress(String address) {
    URI uri = address.equals("https://") ? URI.create("https:///") : URI.create(address);
    assertThatThrownBy(() -> ADDRESSES.require(uri)).isInstanceOf(HttpProblem.class);
  }
}
