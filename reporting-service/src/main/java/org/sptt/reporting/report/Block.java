package org.sptt.reporting.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sptt.edge.OneLine;
import org.sptt.edge.PlainText;
import org.sptt.reporting.chart.Shape;

/**
 * What a report is built from: words, or what to ask for numbers. Its kind says which of the rest
 * it needs.
 *
 * @param id stays the same when the block is moved or changed; given to it when it comes without
 * @param text a chapter's title, a paragraph, a chart's or table's caption, or what was said
 * @param indicators whose figures are shown; one for a chart
 * @param by the dimension that a chart or a table takes its one figure apart by; absent for none
 * @param shape of a chart
 * @param source who said it, by function and never by name
 * @param consentUntil the last day on which a testimony may be quoted, as who gave it agreed
 * @param interview the follow-up interview that a testimony is from, whose consent decides; absent
 *     when it was given otherwise
 */
public record Block(
    UUID id,
    @NotNull Kind kind,
    @Size(max = 20_000) @PlainText String text,
    @Size(max = 100) List<@Size(min = 1, max = 40) @OneLine String> indicators,
    @Pattern(regexp = "[a-z][a-z-]{0,39}") String by,
    Shape shape,
    @Size(max = 200) @OneLine String source,
    LocalDate consentUntil,
    UUID interview) {

  /** What a block is to whoever writes the report. */
  public enum Kind {
    @JsonProperty("chapter")
    CHAPTER,
    @JsonProperty("text")
    TEXT,
    @JsonProperty("figures")
    FIGURES,
    @JsonProperty("chart")
    CHART,
    @JsonProperty("table")
    TABLE,
    @JsonProperty("testimony")
    TESTIMONY;

    /** As addresses and forms name it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean needsText() {
      return this == CHAPTER || this == TEXT || this == TESTIMONY;
    }

    boolean needsFigures() {
      return this == FIGURES || this == CHART || this == TABLE;
    }
  }

  public Block {
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }

  static Block chapter(String title) {
    return new Block(UUID.randomUUID(), Kind.CHAPTER, title, null, null, null, null, null, null);
  }

  static Block figures(List<String> indicators) {
    return new Block(
        UUID.randomUUID(), Kind.FIGURES, null, indicators, null, null, null, null, null);
  }

  static Block table(List<String> indicators) {
    return new Block(UUID.randomUUID(), Kind.TABLE, null, indicators, null, null, null, null, null);
  }

  static Block chart(String indicator, String by, Shape shape) {
    return new Block(
        UUID.randomUUID(), Kind.CHART, null, List.of(indicator), by, shape, null, null, null);
  }

  static Block testimony(String said, String source, LocalDate consentUntil, UUID interview) {
    return new Block(
        UUID.randomUUID(), Kind.TESTIMONY, said, null, null, null, source, consentUntil, interview);
  }

  Block withId(UUID itsId) {
    return new Block(itsId, kind, text, indicators, by, shape, source, consentUntil, interview);
  }

  /** Its text; empty when it has none. */
  public String words() {
    return text == null ? "" : text;
  }

  /** The one figure of a chart; empty when there is none yet. */
  public String first() {
    return indicators.stream().findFirst().orElse("");
  }

  /** As forms name its shape; empty when it has none. */
  public String shapeWord() {
    return shape == null ? "" : shape.name().toLowerCase(Locale.ROOT);
  }
}
