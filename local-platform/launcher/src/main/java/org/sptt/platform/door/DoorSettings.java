package org.sptt.platform.door;

import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * @param address as people type it, scheme, host and port
 */
record DoorSettings(URI address, Listening listening, Behind behind, Optional<Mails> mails) {
  private static final String THIS_MACHINE = "127.0.0.1";

  /**
   * @param certificate folder of {@code tls.crt} and {@code tls.key}, if the door speaks TLS
   * @param farewell how long it goes on serving once told to stop, for those who were not told
   */
  record Listening(SocketAddress at, Optional<Path> certificate, Duration farewell) {}

  /**
   * @param routes first segment of a path, and who answers for it
   * @param areReplicated connections are then made for each request: kept ones would stay with one
   *     replica, and end with it
   */
  record Behind(Map<String, SocketAddress> routes, boolean areReplicated) {}

  /** Where mails are taken, and kept. */
  record Mails(SocketAddress at, Path folder) {}

  static DoorSettings from(Map<String, String> environment) {
    URI address = URI.create(environment.get("SPTT_DOOR_ADDRESS"));
    Listening listening =
        new Listening(
            address(
                environment.getOrDefault("SPTT_DOOR_LISTEN", THIS_MACHINE + ":" + portOf(address))),
            Optional.ofNullable(environment.get("SPTT_DOOR_CERTIFICATE")).map(Path::of),
            Duration.parse(environment.getOrDefault("SPTT_DOOR_FAREWELL", "PT0S")));
    Behind behind =
        new Behind(
            routes(environment.get("SPTT_DOOR_ROUTES")),
            Boolean.parseBoolean(environment.get("SPTT_DOOR_REPLICAS")));
    Optional<Mails> mails =
        Optional.ofNullable(environment.get("SPTT_DOOR_SMTP"))
            .map(at -> new Mails(address(at), Path.of(environment.get("SPTT_DOOR_MAILS"))));
    return new DoorSettings(address, listening, behind, mails);
  }

  /** The port that people reach, said or not. */
  int port() {
    return portOf(address);
  }

  /** The port that is meant when none is said. */
  int standardPort() {
    return standardPortOf(address);
  }

  private static int portOf(URI address) {
    return address.getPort() < 0 ? standardPortOf(address) : address.getPort();
  }

  private static int standardPortOf(URI address) {
    return "https".equals(address.getScheme()) ? 443 : 80;
  }

  private static Map<String, SocketAddress> routes(String setting) {
    Map<String, SocketAddress> routes = new LinkedHashMap<>();
    for (String route : setting.split(",")) {
      String[] parts = route.split("=");
      routes.put(parts[0], address(parts[1]));
    }
    return routes;
  }

  /** {@code host:port}, or a port of this machine. */
  private static SocketAddress address(String text) {
    int colon = text.lastIndexOf(':');
    String host = colon < 0 ? THIS_MACHINE : text.substring(0, colon);
    return SocketAddress.inetSocketAddress(Integer.parseInt(text.substring(colon + 1)), host);
  }
}
