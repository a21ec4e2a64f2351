package org.sptt.platform.door;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * @param address as people type it, scheme, host and port
 * @param routes first segment of a path, and the local port of who answers for it
 */
record DoorSettings(URI address, Map<String, Integer> routes, int smtpPort, Path mails) {

  static DoorSettings from(Map<String, String> environment) {
    Map<String, Integer> routes = new LinkedHashMap<>();
    for (String route : environment.get("SPTT_DOOR_ROUTES").split(",")) {
      String[] parts = route.split("=");
      routes.put(parts[0], Integer.parseInt(parts[1]));
    }
    return new DoorSettings(
        URI.create(environment.get("SPTT_DOOR_ADDRESS")),
        routes,
        Integer.parseInt(environment.get("SPTT_DOOR_SMTP_PORT")),
        Path.of(environment.get("SPTT_DOOR_MAILS")));
  }
}
