package org.sptt.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void findsOutTheEncoding(String charset) throws IOException {
    Path file = file("Nom;Commune\nÉtincelles;Béthune\n", Charset.forName(charset));

    assertThat(rows(file))
        .containsExactly(List.of("Nom", "Commune"), List.of("Étincelles", "Béthune"));
    assertThat(CsvFile.of(file).charset()).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void findsOutTheSeparatorAndPassesOverTheMark(String separator) throws IOException {
    Path file =
        file("\uFEFFA%1$sB\r\n\"1%1$s1\"%1$s2\r\n".formatted(separator), StandardCharsets.UTF_8);

    assertThat(rows(file)).containsExactly(List.of("A", "B"), List.of("1" + separator + "1", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b\n1;2\n3;\"4\n5;6\n", "a;b\n1;2\n3;\"4\"x\n5;6\n"})
  void saysBehindWhichLineItBreaks(String text) throws IOException {
    Path file = file(text, StandardCharsets.UTF_8);

    assertThatThrownBy(() -> rows(file))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getType()).hasToString("/problems/broken-row");
              assertThat(problem.getParameters()).containsEntry("line", 2L);
            });
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    Path file = folder.resolve("workbook.xlsx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0});

    assertThatThrownBy(() -> CsvFile.of(file))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> assertThat(problem.getType()).hasToString("/problems/not-a-table"));
  }

  private Path file(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text, charset);
  }

  private static List<List<String>> rows(Path file) {
    List<List<String>> rows = new ArrayList<>();
    CsvFile.of(file).each(row -> rows.add(row.cells()));
    return rows;
  }
}
