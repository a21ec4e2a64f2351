package org.sptt.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** One option for the port of each part: {@code --port-kafka 9092}. */
final class PortOptions {
  private final Map<String, Integer> typed = new LinkedHashMap<>();

  void addTo(CommandSpec command) {
    for (String name : PortSettings.names()) {
      command.addOption(
          OptionSpec.builder("--port-" + name)
              .paramLabel("N")
              .type(Integer.class)
              .description(
                  "port de %s (ou SPTT_PORT_%s)".formatted(name, name.toUpperCase(Locale.ROOT)))
              .setter(setterOf(name))
              .build());
    }
  }

  private ISetter setterOf(String name) {
    return new ISetter() {
      @Override
      public <T> T set(T port) {
        if (port != null) {
          typed.put(name, (Integer) port);
        }
        return port;
      }
    };
  }

  Map<String, Integer> typed() {
    return Map.copyOf(typed);
  }
}
