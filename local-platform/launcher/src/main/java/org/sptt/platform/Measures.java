package org.sptt.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measured values, each beside the reference it is judged by, for machines to read. */
final class Measures {
  /**
   * @param ratio value over reference: at most 1 when it is good, rounding aside
   */
  record Measure(String id, double value, String unit, double reference, double ratio) {
    @JsonIgnore
    boolean isGood() {
      return value <= reference;
    }
  }

  private final List<Measure> measures = new ArrayList<>();

  void add(String id, double value, String unit, double reference) {
    measures.add(new Measure(id, rounded(value), unit, reference, rounded(value / reference)));
  }

  List<Measure> all() {
    return List.copyOf(measures);
  }

  boolean allGood() {
    return measures.stream().allMatch(Measure::isGood);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  void write(Path file) {
    try {
      Files.writeString(
          file,
          new ObjectMapper()
                  .enable(SerializationFeature.INDENT_OUTPUT)
                  .writeValueAsString(Map.of("measures", measures))
              + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
