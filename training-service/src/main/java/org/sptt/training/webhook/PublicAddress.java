package org.sptt.training.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.sptt.edge.PublicInternet;
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
    if (!config.localAllowed() && !Arrays.stream(all).allMatch(PublicInternet::includes)) {
      throw new UnknownHostException(
          address.getHost() + " is not an address of the public internet");
    }
    return all[0];
  }

  private static boolean isHttp(URI address) {
    return "http".equals(address.getScheme());
  }

  private static RuntimeException refused(String why) {
    return Refusals.refused("address-not-allowed", "The address cannot be used. " + why);
  }
}
