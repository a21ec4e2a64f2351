package org.sptt.training.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.sptt.edge.Refusals;

/**
 * Keeps what is sent from reaching into the own network: whoever subscribes names the address, and
 * could else have this service ask what only insiders may.
 */
@ApplicationScoped
class PublicAddress {

  private final WebhookConfig config;

  PublicAddress(WebhookConfig config) {
    this.config = config;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code address-not-allowed}
   */
  void require(URI address) {
    boolean web = "https".equals(address.getScheme()) || config.localAllowed() && isHttp(address);
    if (!web || address.getHost() == null || address.getUserInfo() != null) {
      throw refused("It must be a full https address without a user name.");
    }
    try {
      resolve(address);
    } catch (UnknownHostException e) {
      throw refused(e.getMessage());
    }
  }

  /**
   * Where to connect. Whoever sends connects to this very address: asking for the name once more
   * could be answered otherwise.
   *
   * @throws UnknownHostException when the name is unknown, or is one of the own network
   */
  InetAddress resolve(URI address) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(address.getHost());
    if (!config.localAllowed() && !Arrays.stream(all).allMatch(PublicAddress::isPublic)) {
      throw new UnknownHostException(
          address.getHost() + " is not an address of the public internet");
    }
    return all[0];
  }

  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special
        && (address instanceof Inet6Address
            ? isGlobal6(address.getAddress())
            : isGlobal4(address.getAddress()));
  }

  // RFC 6890: this network, shared, protocol assignments, benchmarks, reserved.
  private static boolean isGlobal4(byte[] address) {
    int first = address[0] & 0xFF;
    int second = address[1] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean assigned = first == 192 && second == 0 && address[2] == 0;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !shared && !assigned && !benchmark;
  }

  // Only 2000::/3 is given out, and of it 2002::/16 and 2001::/23 lead to IPv4 or nowhere.
  private static boolean isGlobal6(byte[] address) {
    boolean givenOut = (address[0] & 0xE0) == 0x20;
    boolean sixToFour = address[0] == 0x20 && address[1] == 0x02;
    boolean special = address[0] == 0x20 && address[1] == 0x01 && (address[2] & 0xFE) == 0;
    return givenOut && !sixToFour && !special;
  }

  private static boolean isHttp(URI address) {
    return "http".equals(address.getScheme());
  }

  private static RuntimeException refused(String why) {
    return Refusals.refused("address-not-allowed", "The address cannot be used. " + why);
  }
}
