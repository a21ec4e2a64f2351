package org.sptt.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** docs/operations.md says what the code and the manifests say. */
class OperationsGuideTest {
  private static final String HEAD =
      "| setting | standard | read by | meaning |\n|---|---|---|---|\n";

  /** With {@code -Dsptt.write} the table is written anew, its last column as it was. */
  @Test
  void listsEverySettingAndSaysWhatItMeans() throws IOException {
    String guide = Files.readString(guide());
    int begin = guide.indexOf(HEAD) + HEAD.length();
    int end = guide.indexOf("\n\n", begin);
    Map<String, String> meanings = meanings(guide.substring(begin, end));
    String table =
        Setting.all().values().stream()
            .map(setting -> setting.row(meanings.getOrDefault(setting.name(), "")))
            .collect(Collectors.joining("\n"));
    if (System.getProperty("sptt.write") != null) {
      Files.writeString(guide(), guide.substring(0, begin) + table + guide.substring(end));
    }
    assertThat(guide.substring(begin, end))
        .as("settings in docs/operations.md: ./mvnw test -pl k8s/tests -Dsptt.write writes them")
        .isEqualTo(table);
    assertThat(Setting.all().keySet())
        .allSatisfy(name -> assertThat(meanings.get(name)).isNotBlank());
  }

  @Test
  void knowsEverySettingThatAManifestMakes() {
    List<String> known = List.copyOf(Setting.all().keySet());
    for (Overlay overlay : Overlay.all()) {
      overlay.all(each -> each.podTemplate().isPresent()).stream()
          .flatMap(each -> each.containers().stream())
          .flatMap(each -> StreamSupport.stream(each.path("env").spliterator(), false))
          .map(variable -> variable.path("name").asText())
          .filter(name -> name.startsWith("SPTT_"))
          // Names the pod to the settings after it.
          .filter(name -> !name.equals("SPTT_SERVICE"))
          .forEach(name -> assertThat(known).contains(name));
    }
  }

  @Test
  void saysWhatToDoAboutEachAlert() throws IOException {
    List<String> chapters =
        Files.readString(guide())
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();
    List<String> runbooks =
        Overlay.named("production")
            .the("PrometheusRule", "sptt")
            .json()
            .findValuesAsText("runbook");
    assertThat(runbooks).hasSizeGreaterThan(6);
    assertThat(runbooks)
        .allSatisfy(
            runbook -> assertThat(chapters).contains(runbook.substring(runbook.indexOf('#') + 1)));
  }

  private static Map<String, String> meanings(String table) {
    Map<String, String> meanings = new TreeMap<>();
    Arrays.stream(table.split("\n"))
        .map(row -> row.split(" *\\| *", -1))
        .forEach(cells -> meanings.put(cells[1].replace("`", ""), cells[4]));
    return meanings;
  }

  private static Path guide() {
    return Sources.root().resolve("docs/operations.md");
  }
}
