package org.sptt.reporting.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sptt.edge.OneLine;
import org.sptt.events.IndicatorDefined;

/**
 * What an indicator is to count: either {@code of} and {@code measure} with their filters, or
 * {@code cellOf} and {@code cell} for a cell of another indicator's breakdown.
 *
 * @param of the kind of fact counted, for example {@code attendance}
 * @param by the attribute whose distinct values are counted, for example {@code person}
 * @param per the attribute by which facts are grouped first, for example {@code structure}
 * @param atLeast how many distinct values a group needs; 1 when left out
 * @param where for each attribute, the values a fact must have one of
 * @param cell one dimension of the other indicator, and the value in it
 * @param breakdowns the dimensions by which the figure can be taken apart
 */
@Schema(
    examples =
        """
        {"section":"5 Formations","labelFr":"participant·es aux formations","unit":"persons",\
        "of":"attendance","measure":"distinct","by":"person",\
        "where":{"kind":["initial-training","method-training","exchange-day"]},\
        "breakdowns":["gender","engagement"]}""")
public record IndicatorRequest(
    @Size(max = 200) @OneLine String section,
    @NotBlank @Size(max = 400) @OneLine String labelFr,
    @Size(max = 400) @OneLine String labelEn,
    @Size(max = 60) @OneLine String unit,
    @Pattern(regexp = NAME) String of,
    Measure measure,
    @Pattern(regexp = NAME) String by,
    @Pattern(regexp = NAME) String per,
    @Min(1) @Max(1_000_000) Integer atLeast,
    @Size(max = 20)
        Map<
                @Pattern(regexp = NAME) String,
                @NotNull @Size(min = 1, max = 200) List<@NotNull String>>
            where,
    @Size(max = 60) String cellOf,
    @Size(max = 1) Map<@Pattern(regexp = NAME) String, @NotNull String> cell,
    @Size(max = 20) List<@NotNull @Pattern(regexp = NAME) String> breakdowns) {

  private static final String NAME = "[a-z][a-z-]{0,39}";

  public IndicatorRequest {
    where = where == null ? Map.of() : where;
    cell = cell == null ? Map.of() : cell;
    breakdowns = breakdowns == null ? List.of() : breakdowns;
  }

  boolean needsMoreThanOne() {
    return atLeast != null && atLeast > 1;
  }

  /** The same as an event of the given version; what is left out has its default. */
  IndicatorDefined asVersion(String id, int version) {
    return new IndicatorDefined(
        id,
        version,
        section,
        labelFr,
        labelEn,
        unit,
        of,
        measure == null ? null : measure.name(),
        by,
        per,
        atLeast == null ? 1 : atLeast,
        where,
        cellOf,
        cell,
        breakdowns);
  }
}
