package org.sptt.reporting.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sptt.reporting.indicator.NaturalOrder;

/** A part of the report with its figures. */
record FigureSection(String title, List<FigureView> figures) {

  /**
   * In the order of the titles, which begin with the part's number.
   *
   * @param other title for the figures that belong to no part
   */
  static List<FigureSection> of(List<FigureView> figures, String other) {
    Map<String, List<FigureView>> byTitle =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    figure -> Optional.ofNullable(figure.section()).orElse(other),
                    () -> new TreeMap<>(NaturalOrder.OF_WORDS),
                    Collectors.toList()));
    return byTitle.entrySet().stream()
        .map(section -> new FigureSection(section.getKey(), section.getValue()))
        .toList();
  }
}
