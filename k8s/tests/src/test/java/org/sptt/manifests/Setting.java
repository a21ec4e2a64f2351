package org.sptt.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An environment variable that something of the platform reads, as the code has it. */
record Setting(String name, String standard, Set<String> readers) {
  private static final Pattern IN_PROPERTIES =
      Pattern.compile("\\$\\{(SPTT_[A-Z_]+)(?::((?:[^{}]|\\{[^{}]*})*))?}");
  private static final Pattern IN_JAVA =
      Pattern.compile("\"(SPTT_[A-Z_]+)\"(?:,\\s*\"([^\"]*)\")?");

  private record Source(String files, Pattern pattern, String reader) {}

  private static Stream<Source> sources() {
    return Stream.of(
        new Source("libs/*/src/main/resources/META-INF/*.properties", IN_PROPERTIES, "services"),
        new Source("directory-service/src/main/resources/*.properties", IN_PROPERTIES, "directory"),
        new Source("training-service/src/main/resources/*.properties", IN_PROPERTIES, "training"),
        new Source(
            "experimentation-service/src/main/resources/*.properties",
            IN_PROPERTIES,
            "experimentation"),
        new Source("survey-service/src/main/resources/*.properties", IN_PROPERTIES, "survey"),
        new Source("reporting-service/src/main/resources/*.properties", IN_PROPERTIES, "reporting"),
        new Source("local-platform/launcher/**/DoorSettings.java", IN_JAVA, "door"),
        new Source("k8s/caretaker/**/CaretakerSettings.java", IN_JAVA, "caretaker"),
        new Source("keycloak/realm.json", IN_PROPERTIES, "Keycloak's realm"));
  }

  /** By name. */
  static Map<String, Setting> all() {
    Map<String, Setting> settings = new TreeMap<>();
    sources().forEach(source -> add(source, settings));
    // The port of a local start; in a cluster QUARKUS_HTTP_PORT says it.
    settings.remove("SPTT_PORT");
    return settings;
  }

  private static void add(Source source, Map<String, Setting> settings) {
    for (Path file : files(source.files())) {
      source
          .pattern()
          .matcher(text(file))
          .results()
          .forEach(found -> settings.merge(found.group(1), of(found, source), Setting::and));
    }
  }

  private static Setting of(MatchResult found, Source source) {
    return new Setting(
        found.group(1),
        Optional.ofNullable(found.group(2)).orElse(""),
        new TreeSet<>(Set.of(source.reader())));
  }

  private Setting and(Setting other) {
    Set<String> both = new TreeSet<>(readers);
    both.addAll(other.readers);
    return new Setting(name, standard.isEmpty() ? other.standard : standard, both);
  }

  String row(String meaning) {
    String shown = standard.isEmpty() ? "" : "`" + standard + "`";
    return "| `%s` | %s | %s | %s |"
        .formatted(name, shown, readers.stream().collect(Collectors.joining(", ")), meaning);
  }

  private static Set<Path> files(String glob) {
    var wanted = FileSystems.getDefault().getPathMatcher("glob:" + Sources.root() + "/" + glob);
    String folder = glob.substring(0, glob.indexOf('/'));
    try (Stream<Path> all = Files.walk(Sources.root().resolve(folder))) {
      return all.filter(wanted::matches)
          .filter(file -> !file.toString().contains("/target/"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
