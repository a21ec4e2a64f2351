package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sptt.platform.LoadedPlatform.Said;

/** A programme of another region, with other indicators and totals, works as well as the first. */
@ExtendWith(TestPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherRegionIT {

  private final LoadedPlatform platform;

  @TempDir Path copy;

  OtherRegionIT(TestPlatform.Running running) {
    this.platform = new LoadedPlatform(running);
  }

  @BeforeAll
  void load() {
    platform.empty();
    Said said = platform.load(Programmes.OF_ANOTHER_REGION);
    assertThat(said.text()).contains("Toutes les lignes sont chargées.");
    assertThat(said.exit()).isZero();
  }

  @Test
  void countsItsOwnFigures() {
    Said said = platform.report("--expect", published());

    assertThat(said.text())
        .contains("37 chiffres : égaux 36, écarts déclarés 1, autres écarts 0, non comparés 0.");
    assertThat(said.exit()).isZero();
    assertThat(platform.report("--as-of", "2025-06-30", "--expect", published()).exit()).isZero();
  }

  @Test
  void namesBadLinesAndKeepsTheRest() throws Exception {
    overlay(Programmes.OF_ANOTHER_REGION);
    overlay(Programmes.FAULTS);

    Said said = platform.load(copy);

    assertThat(said.exit()).isOne();
    assertThat(said.text())
        .containsPattern("people.csv:9: refusé par le service \\(4\\d\\d\\) : .*email")
        .contains("attendances.csv:9: half_days : « 14/05/2025 » n'est pas une date")
        .contains("attendances.csv:29: person : « pia » n'a pas d'e-mail (people.csv:17)")
        .contains("memberships.csv:10: person : « hugo » a été refusé (people.csv:9)")
        .contains("memberships.csv:12: person : « zoé » ne figure pas dans people.csv")
        .contains("Lignes refusées : 11")
        .doesNotContain("nouvelle");
    assertThat(platform.report("--expect", published()).exit()).isZero();
  }

  private void overlay(Path from) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(from)) {
      files = all.toList();
    }
    for (Path file : files) {
      Files.copy(
          file, copy.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String published() {
    return Programmes.OF_ANOTHER_REGION.resolve("figures.csv").toString();
  }
}
