package org.sptt.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.sptt.platform.parts.PartFailure;
import org.sptt.platform.parts.Ports;

/** On which port each part serves: chosen once, remembered for every later command. */
final class PortSettings {
  /** Away from the ports that a PostgreSQL or a Kafka already on the machine would have. */
  private static final Map<String, Integer> DEFAULTS = defaults();

  private final Map<String, Integer> ports;

  private PortSettings(Map<String, Integer> ports) {
    this.ports = Map.copyOf(ports);
  }

  private static Map<String, Integer> defaults() {
    Map<String, Integer> defaults = new LinkedHashMap<>();
    defaults.put("door", 8080);
    defaults.put("postgresql", 15432);
    defaults.put("kafka", 19092);
    defaults.put("keycloak", 18080);
    defaults.put("smtp", 11025);
    int port = 18081;
    for (String service : Assembly.SERVICES) {
      defaults.put(service, port++);
    }
    return defaults;
  }

  static Collection<String> names() {
    return DEFAULTS.keySet();
  }

  /** As remembered in the file; what it does not say stays at its default. */
  static PortSettings remembered(Path file) {
    Properties saved = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        saved.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, Integer> ports = new LinkedHashMap<>(DEFAULTS);
    ports.replaceAll((name, port) -> number(name, saved.getProperty(name, port.toString())));
    return new PortSettings(ports);
  }

  /** Ports that nobody listens on at this moment, for a platform that lives shortly. */
  static PortSettings free() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (String name : names()) {
      int port = Ports.free();
      while (ports.containsValue(port)) {
        port = Ports.free();
      }
      ports.put(name, port);
    }
    return new PortSettings(ports);
  }

  /**
   * With what the environment says (SPTT_PORT_KAFKA=…), then with what was typed, which has the
   * last word.
   */
  PortSettings with(Map<String, String> environment, Map<String, Integer> typed) {
    Map<String, Integer> chosen = new LinkedHashMap<>(ports);
    for (String name : names()) {
      String variable = environment.get("SPTT_PORT_" + name.toUpperCase(Locale.ROOT));
      if (variable != null) {
        chosen.put(name, number("SPTT_PORT_" + name.toUpperCase(Locale.ROOT), variable));
      }
    }
    chosen.putAll(typed);
    refuseTwins(chosen);
    return new PortSettings(chosen);
  }

  private static void refuseTwins(Map<String, Integer> chosen) {
    Map<Integer, String> taken = new HashMap<>();
    for (String name : names()) {
      String twin = taken.put(chosen.get(name), name);
      if (twin != null) {
        throw new PartFailure(
            "Le port %d est demandé pour deux parties : %s et %s."
                .formatted(chosen.get(name), twin, name));
      }
    }
  }

  private static int number(String name, String text) {
    try {
      int port = Integer.parseInt(text.trim());
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, with the others.
    }
    throw new PartFailure("%s=%s n'est pas un port (de 1 à 65535).".formatted(name, text));
  }

  int of(String name) {
    return ports.get(name);
  }

  void remember(Path file) {
    List<String> lines = new ArrayList<>();
    names().forEach(name -> lines.add(name + "=" + of(name)));
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean same(PortSettings others) {
    return ports.equals(others.ports);
  }
}
