package org.sptt.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measured values, each beside the reference it is judged by, for machines to read. */
final class Measures {
  /**
   * @param ratio value over reference
   * @param good whether it is within its limits
   */
  record Measure(
      String id,
      double value,
      String unit,
      double reference,
      double ratio,
      @JsonIgnore boolean good) {}

  private final List<Measure> measures = new ArrayList<>();

  /** A value that is good when it does not pass its reference. */
  void add(String id, double value, String unit, double reference) {
    add(id, value, unit, reference, rounded(value) <= reference);
  }

  /** A value that is good when it is at least so many times its reference. */
  void addAtLeast(double times, String id, double value, String unit, double reference) {
    add(id, value, unit, reference, value >= times * reference);
  }

  /** A value that is good within a limit, whatever its reference is. */
  void addWithin(double limit, String id, double value, String unit, double reference) {
    add(id, value, unit, reference, value <= limit);
  }

  /** A value beside a reference that says nothing about whether it is good. */
  void add(String id, double value, String unit, double reference, boolean good) {
    measures.add(
        new Measure(
            id, rounded(value), unit, rounded(reference), rounded(value / reference), good));
  }

  List<Measure> all() {
    return List.copyOf(measures);
  }

  boolean allGood() {
    return measures.stream().allMatch(Measure::good);
  }

  /** A line for each, what is not good marked. */
  void print(PrintWriter out) {
    out.println("%-38s %9s %9s".formatted("mesure", "valeur", "limite"));
    for (Measure measure : measures) {
      out.println(
          "%-38s %9.1f %9.1f %s%s"
              .formatted(
                  measure.id(),
                  measure.value(),
                  measure.reference(),
                  measure.unit(),
                  measure.good() ? "" : "  ✘"));
    }
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
