package org.sptt.training.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.sptt.edge.page.FrenchWords;

/** The morning or the afternoon of a day; evenings count as afternoons. In order of time. */
public record HalfDay(@NotNull LocalDate day, @NotNull Part part) implements Comparable<HalfDay> {

  public enum Part {
    @JsonProperty("am")
    AM,
    @JsonProperty("pm")
    PM
  }

  /** What {@link #written} writes, as a regular expression. */
  public static final String WRITTEN = "\\d{4}-\\d{2}-\\d{2}:(am|pm)";

  private static final Comparator<HalfDay> IN_TIME =
      Comparator.comparing(HalfDay::day).thenComparing(HalfDay::part);

  /** Reads what {@link #written} wrote. */
  public static HalfDay read(String written) {
    String[] dayAndPart = written.split(":");
    return new HalfDay(
        LocalDate.parse(dayAndPart[0]), Part.valueOf(dayAndPart[1].toUpperCase(Locale.ROOT)));
  }

  /** For example {@code 2023-03-14:am}. */
  public String written() {
    return day + ":" + part.name().toLowerCase(Locale.ROOT);
  }

  /** For example {@code 14 mars 2023, matin}. */
  public String french() {
    return FrenchWords.period(day, day) + (part == Part.AM ? ", matin" : ", après-midi");
  }

  @Override
  public int compareTo(HalfDay other) {
    return IN_TIME.compare(this, other);
  }
}
