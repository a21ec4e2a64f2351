package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.reporting.chart.Shape;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicator.CellOf;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.reporting.indicator.NaturalOrder;

/**
 * What a new report begins with: a chapter for each section that the programme's own indicators
 * name, with what they offer. So each programme finds its report laid out, and none is written in
 * code.
 */
@ApplicationScoped
class Outline {

  private static final int FIGURES = 3;
  private static final int CHARTS = 3;

  private final Indicators indicators;

  Outline(Indicators indicators) {
    this.indicators = indicators;
  }

  List<Block> blocks() {
    Map<String, List<Indicator>> sections =
        indicators.inForce().stream()
            .filter(indicator -> indicator.section() != null)
            .collect(
                Collectors.groupingBy(
                    Indicator::section,
                    () -> new TreeMap<>(NaturalOrder.OF_WORDS),
                    Collectors.toList()));
    List<Block> blocks = new ArrayList<>();
    sections.forEach((title, ofIt) -> blocks.addAll(chapter(title, ofIt)));
    return blocks;
  }

  private static List<Block> chapter(String title, List<Indicator> indicators) {
    List<Indicator> wholes = indicators.stream().filter(i -> i.cellOf().isEmpty()).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.chapter(title));
    blocks.add(Block.figures(ids(wholes.stream().sorted(IndicatorOrder.TELLING).limit(FIGURES))));
    blocks.addAll(charts(indicators, wholes));
    blocks.add(Block.table(ids(partsBelowTheirWholes(indicators))));
    return blocks;
  }

  // A part that stands below another figure would be read as a part of that one.
  private static Stream<Indicator> partsBelowTheirWholes(List<Indicator> indicators) {
    Set<String> here = indicators.stream().map(Indicator::id).collect(Collectors.toSet());
    return indicators.stream()
        .filter(indicator -> wholeOf(indicator).filter(here::contains).isEmpty())
        .flatMap(
            whole ->
                Stream.concat(
                    Stream.of(whole),
                    indicators.stream()
                        .filter(part -> wholeOf(part).filter(whole.id()::equals).isPresent())));
  }

  private static Optional<String> wholeOf(Indicator indicator) {
    return indicator.cellOf().map(CellOf::whole);
  }

  private static boolean canBeTakenApart(Indicator whole) {
    return whole.definition().filter(d -> !d.breakdowns().isEmpty()).isPresent();
  }

  // First the breakdowns that have figures of their own: somebody reports on them.
  private static List<Block> charts(List<Indicator> indicators, List<Indicator> wholes) {
    List<Block> charts =
        Stream.concat(reported(indicators), offered(wholes))
            .distinct()
            .limit(CHARTS - 1L)
            .map(b -> Block.chart(b.indicator(), b.dimension(), shapeOf(b.dimension())))
            .collect(Collectors.toCollection(ArrayList::new));
    wholes.stream()
        .filter(whole -> whole.definition().filter(d -> !d.measure().isExtreme()).isPresent())
        .filter(Outline::canBeTakenApart)
        .findFirst()
        .ifPresent(whole -> charts.add(0, Block.chart(whole.id(), null, Shape.LINE)));
    return charts;
  }

  private static Stream<Breakdown> reported(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::cellOf).flatMap(Optional::stream).map(Breakdown::of);
  }

  private static Stream<Breakdown> offered(List<Indicator> wholes) {
    return wholes.stream()
        .flatMap(
            whole ->
                whole.definition().stream()
                    .flatMap(d -> d.breakdowns().stream().sorted())
                    .filter(dimension -> !dimension.equals("offering"))
                    .map(dimension -> new Breakdown(whole.id(), dimension)));
  }

  private static Shape shapeOf(String dimension) {
    return Objects.equals(dimension, "category") || Objects.equals(dimension, "theme")
        ? Shape.BARS
        : Shape.PARTS;
  }

  private static List<String> ids(Stream<Indicator> indicators) {
    return indicators.map(Indicator::id).toList();
  }

  private record Breakdown(String indicator, String dimension) {
    static Breakdown of(CellOf cell) {
      return new Breakdown(cell.whole(), cell.dimension());
    }
  }
}
