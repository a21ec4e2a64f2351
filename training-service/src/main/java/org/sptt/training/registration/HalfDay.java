package org.sptt.training.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** The morning or the afternoon of a day; evenings count as afternoons. In order of time. */
record HalfDay(@NotNull LocalDate day, @NotNull Part part) implements Comparable<HalfDay> {

  enum Part {
    @JsonProperty("am")
    AM,
    @JsonProperty("pm")
    PM
  }

  private static final Comparator<HalfDay> IN_TIME =
      Comparator.comparing(HalfDay::day).thenComparing(HalfDay::part);

  /** Reads what {@link #written} wrote. */
  static HalfDay read(String written) {
    String[] dayAndPart = written.split(":");
    return new HalfDay(
        LocalDate.parse(dayAndPart[0]), Part.valueOf(dayAndPart[1].toUpperCase(Locale.ROOT)));
  }

  /** For example {@code 2023-03-14:am}. */
  String written() {
    return day + ":" + part.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(HalfDay other) {
    return IN_TIME.compare(this, other);
  }
}
