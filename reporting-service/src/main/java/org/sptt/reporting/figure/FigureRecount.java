package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.Facts;
import org.sptt.reporting.fact.Programme;
import org.sptt.reporting.figure.FigureRows.Day;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/**
 * Counts all figures from all facts, reading each fact once for all the figures it is in: for a
 * rebuild. Subjects are shared out among several counts, which can run at the same time.
 */
@ApplicationScoped
public class FigureRecount {

  private final Indicators indicators;
  private final Facts facts;
  private final Programme programme;
  private final FigureRows rows;
  private final FigureUpkeep upkeep;

  FigureRecount(
      Indicators indicators,
      Facts facts,
      Programme programme,
      FigureRows rows,
      FigureUpkeep upkeep) {
    this.indicators = indicators;
    this.facts = facts;
    this.programme = programme;
    this.rows = rows;
    this.upkeep = upkeep;
  }

  /** Sums of steps, of some or of all subjects. */
  public static final class Sums {
    private final Map<Day, BigDecimal> byDay = new TreeMap<>();

    /** These and those. */
    public Sums add(Sums others) {
      others.byDay.forEach((day, delta) -> byDay.merge(day, delta, BigDecimal::add));
      return this;
    }

    private void add(String indicator, Step step) {
      byDay.merge(Day.of(indicator, step), step.delta(), BigDecimal::add);
    }
  }

  /**
   * Counts the subjects of one share, without changing anything.
   *
   * @param share from 0 on
   * @param shares how many there are: 1 or 2
   */
  @Transactional
  public Sums count(int share, int shares) {
    Sums sums = new Sums();
    Dimensions dimensions = new Dimensions(programme.home(), Map.of());
    bySubject()
        .forEach(
            (subject, its) -> {
              OneSubject counting = new OneSubject(its, dimensions, sums);
              facts.each(subject.kind(), subject.attribute(), share, shares, counting::take);
              counting.finish();
            });
    return sums;
  }

  /** Puts the sums of all shares in the place of all that was counted before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Sums sums) {
    rows.forgetAll();
    rows.add(sums.byDay);
    indicators.inForce().stream().filter(i -> !isPlain(i)).forEach(upkeep::recountWhole);
  }

  private record Subject(String kind, String attribute) implements Comparable<Subject> {
    @Override
    public int compareTo(Subject other) {
      return (kind + "/" + attribute).compareTo(other.kind + "/" + other.attribute);
    }
  }

  private Map<Subject, List<Indicator>> bySubject() {
    return indicators.inForce().stream()
        .filter(FigureRecount::isPlain)
        .filter(indicator -> indicator.definition().isPresent())
        .collect(
            Collectors.groupingBy(
                indicator -> {
                  Definition definition = indicator.definition().orElseThrow();
                  return new Subject(definition.of(), FigureUpkeep.subjectAttribute(definition));
                },
                TreeMap::new,
                Collectors.toList()));
  }

  // What depends on the rest of a person's story, or keeps its subjects' steps, is counted apart.
  private static boolean isPlain(Indicator indicator) {
    return indicator
        .definition()
        .filter(d -> d.looksAtThePerson() || d.measure().isExtreme())
        .isEmpty();
  }

  /** Gathers the facts of one subject, which come one after the other, and counts them. */
  private static final class OneSubject {

    private record Counted(String indicator, Definition definition) {}

    private final List<Counted> counted;
    private final Dimensions dimensions;
    private final Sums sums;
    private final List<Fact> its = new ArrayList<>();
    private String subject = "";

    OneSubject(Collection<Indicator> indicators, Dimensions dimensions, Sums sums) {
      this.counted =
          indicators.stream().map(i -> new Counted(i.id(), i.definition().orElseThrow())).toList();
      this.dimensions = dimensions;
      this.sums = sums;
    }

    void take(String of, Fact fact) {
      if (!of.equals(subject)) {
        finish();
        subject = of;
      }
      its.add(fact);
    }

    void finish() {
      for (Counted each : counted) {
        List<Fact> may =
            its.stream().filter(f -> each.definition().mayCount(f.kind(), f.attributes())).toList();
        if (!may.isEmpty()) {
          new Timeline(each.definition(), subject, dimensions)
              .steps(may)
              .forEach(step -> sums.add(each.indicator(), step));
        }
      }
      its.clear();
    }
  }
}
