package org.sptt.reporting.definition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.IndicatorRequest;

/**
 * A version as its history shows it.
 *
 * @param adoptedOn as calendars in the zone showed it
 * @param adoptedBy how the account is called; empty when it is not known
 */
record VersionRow(
    int version, LocalDate adoptedOn, String adoptedBy, String label, String counted) {

  static VersionRow of(Indicator indicator, String adoptedBy, ZoneId zone) {
    return new VersionRow(
        indicator.version(),
        LocalDate.ofInstant(indicator.adoptedAt(), zone),
        adoptedBy,
        indicator.label(),
        counted(indicator.asRequest()));
  }

  private static String counted(IndicatorRequest said) {
    StringBuilder words = new StringBuilder();
    if (said.of() == null) {
      words.append(said.cellOf());
      said.cell()
          .forEach(
              (dimension, cell) -> words.append(", ").append(condition(dimension, List.of(cell))));
      return words.toString();
    }
    words.append(FigureWords.kind(said.of())).append(" : ");
    words.append(FigureWords.measure(said.measure().name()));
    if (said.by() != null) {
      words.append(' ').append(FigureWords.dimension(said.by()));
    }
    if (said.per() != null) {
      words.append(", par ").append(FigureWords.dimension(said.per()));
    }
    new TreeMap<>(said.where())
        .forEach((dimension, cells) -> words.append(" ; ").append(condition(dimension, cells)));
    return words.toString();
  }

  private static String condition(String dimension, List<String> cells) {
    return FigureWords.dimension(dimension)
        + " : "
        + String.join(
            " ou ", cells.stream().map(cell -> FigureWords.cell(dimension, cell)).toList());
  }
}
