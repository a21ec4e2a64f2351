package org.sptt.reporting.definition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sptt.edge.OneLine;
import org.sptt.edge.Refusals;
import org.sptt.edge.form.Choice;
import org.sptt.reporting.indicator.IndicatorRequest;
import org.sptt.reporting.indicator.Measure;

/**
 * A definition as people type it.
 *
 * @param id of a new indicator; absent when one is changed
 * @param where a line for each condition: {@code kind: webinar, gathering}
 * @param cell of the other indicator: {@code gender: woman}
 * @param seen the version that stood when the form was opened; absent for a new indicator
 * @param adopt absent while it is only looked at
 */
record DefinitionForm(
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}") String id,
    @NotBlank @Size(max = 400) @OneLine String labelFr,
    @Size(max = 400) @OneLine String labelEn,
    @Size(max = 200) @OneLine String section,
    @Size(max = 60) @OneLine String unit,
    @Pattern(regexp = NAME) String of,
    Measure measure,
    @Pattern(regexp = NAME) String by,
    @Pattern(regexp = NAME) String per,
    @Min(1) @Max(1_000_000) Integer atLeast,
    @Size(max = 4_000) String where,
    @Size(max = 20) List<@Pattern(regexp = NAME) String> breakdowns,
    @Size(max = 60) String cellOf,
    @Size(max = 200) String cell,
    @Min(0) Integer seen,
    Boolean adopt) {

  private static final String NAME = "[a-z][a-z-]{0,39}";

  /** Whether the figure can be taken apart by the dimension. */
  public boolean offers(String dimension) {
    return breakdowns != null && breakdowns.contains(dimension);
  }

  /** The measure as the API names it; empty for a cell. */
  public String measureWord() {
    return measure == null ? "" : measure.name().toLowerCase(Locale.ROOT);
  }

  /** All that was typed, as names and values of fields. */
  public List<Choice> typed() {
    List<Choice> typed = new ArrayList<>();
    add(typed, "id", id);
    add(typed, "labelFr", labelFr);
    add(typed, "labelEn", labelEn);
    add(typed, "section", section);
    add(typed, "unit", unit);
    add(typed, "of", of);
    add(typed, "measure", measureWord());
    add(typed, "by", by);
    add(typed, "per", per);
    add(typed, "atLeast", atLeast);
    add(typed, "where", where);
    add(typed, "cellOf", cellOf);
    add(typed, "cell", cell);
    add(typed, "seen", seen);
    if (breakdowns != null) {
      breakdowns.forEach(dimension -> add(typed, "breakdowns", dimension));
    }
    return typed;
  }

  private static void add(List<Choice> typed, String field, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      typed.add(new Choice(field, value.toString()));
    }
  }

  boolean isAdopted() {
    return Boolean.TRUE.equals(adopt);
  }

  /** The version that stood when the form was opened; 0 when none did. */
  int versionSeen() {
    return seen == null ? 0 : seen;
  }

  IndicatorRequest request() {
    return new IndicatorRequest(
        section,
        labelFr,
        labelEn,
        unit,
        of,
        measure,
        by,
        per,
        atLeast,
        Conditions.read("where", where),
        cellOf,
        onlyCell(),
        breakdowns);
  }

  private Map<String, String> onlyCell() {
    Map<String, List<String>> cells = Conditions.read("cell", cell);
    if (cells.size() > 1 || cells.values().stream().anyMatch(values -> values.size() > 1)) {
      throw Refusals.refused(
          "cell", "one-cell-only", "A figure is one cell of another: one dimension, one value.");
    }
    Map<String, String> only = new LinkedHashMap<>();
    cells.forEach((dimension, values) -> only.put(dimension, values.get(0)));
    return only;
  }

  /** What a version of a definition says, as somebody would type it. */
  static DefinitionForm of(IndicatorRequest standing, int version) {
    return new DefinitionForm(
        null,
        standing.labelFr(),
        standing.labelEn(),
        standing.section(),
        standing.unit(),
        standing.of(),
        standing.measure(),
        standing.by(),
        standing.per(),
        standing.atLeast(),
        Conditions.written(standing.where()),
        standing.breakdowns(),
        standing.cellOf(),
        standing.cell().entrySet().stream()
            .map(cell -> Conditions.written(Map.of(cell.getKey(), List.of(cell.getValue()))))
            .findFirst()
            .orElse(""),
        version,
        null);
  }
}
