package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
  @TempDir Path folder;

  @Test
  void writesEachValueBesideItsReference() throws Exception {
    Measures measures = new Measures();
    measures.add("up-seconds", 24.0, "s", 30);
    measures.write(folder.resolve("up.json"));
    assertThat(new ObjectMapper().readTree(folder.resolve("up.json").toFile()))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"measures":[{"id":"up-seconds","value":24.0,"unit":"s","reference":30.0,"ratio":0.8}]}
                    """));
    assertThat(measures.allGood()).isTrue();
  }

  @Test
  void isNotGoodWhenOneValuePassesItsReference() {
    Measures measures = new Measures();
    measures.add("up-seconds", 24.0, "s", 30);
    measures.add("memory-megabytes", 2561, "MB", 2560);
    assertThat(measures.allGood()).isFalse();
  }
}
