package org.sptt.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTest {

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
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::"
      })
  void leavesOutWhatIsOfTheOwnNetwork(String address) throws Exception {
    assertThat(PublicInternet.includes(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"193.0.6.139", "100.63.255.255", "2a00:1450:4007:80e::200e"})
  void includesWhatAnybodyReaches(String address) throws Exception {
    assertThat(PublicInternet.includes(InetAddress.getByName(address))).isTrue();
  }
}
