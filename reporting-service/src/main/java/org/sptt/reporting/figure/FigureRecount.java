package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.Facts;
import org.sptt.reporting.fact.Programme;
import org.sptt.reporting.figure.Stretch.Cell;
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

  /** Sums of steps by indicator, cell and day, of some or of all subjects. */
  public static final class Sums {
    private final Map<String, Map<Cell, Map<LocalDate, BigDecimal>>> byIndicator = new HashMap<>();

    /** These and those. */
    public Sums add(Sums others) {
      others.byIndicator.forEach(
          (indicator, cells) ->
              cells.forEach(
                  (cell, days) -> days.forEach((day, delta) -> add(indicator, cell, day, delta))));
      return this;
    }

    private void add(String indicator, Cell cell, LocalDate day, BigDecimal delta) {
      byIndicator
          .computeIfAbsent(indicator, i -> new HashMap<>())
          .computeIfAbsent(cell, c -> new HashMap<>())
          .merge(day, delta, BigDecimal::add);
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
    for (Pass pass : passes()) {
      OneSubject counting = new OneSubject(pass.counted(), dimensions, sums);
      Set<String> wanted = new TreeSet<>();
      pass.counted().forEach(each -> wanted.addAll(Dimensions.attributesFor(each.definition())));
      facts.each(pass.kind(), pass.attribute(), wanted, share, shares, counting::take);
      counting.finish();
    }
    return sums;
  }

  /** Puts the sums of all shares in the place of all that was counted before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Sums sums) {
    rows.forgetAll();
    sums.byIndicator.forEach(rows::add);
    indicators.inForce().stream().filter(i -> !isPlain(i)).forEach(upkeep::recountWhole);
  }

  private record Counted(String indicator, Definition definition) {
    boolean isOfEachFact() {
      return definition.subjectAttribute() == null;
    }
  }

  /** One reading of the facts of a kind, in the order of one attribute. */
  private record Pass(String kind, String attribute, List<Counted> counted) {}

  // Figures whose subjects are the facts themselves need no order, and come along with others.
  private List<Pass> passes() {
    Map<String, List<Counted>> byKind =
        indicators.inForce().stream()
            .filter(FigureRecount::isPlain)
            .flatMap(i -> i.definition().stream().map(d -> new Counted(i.id(), d)))
            .collect(
                Collectors.groupingBy(c -> c.definition().of(), TreeMap::new, Collectors.toList()));
    List<Pass> passes = new ArrayList<>();
    byKind.forEach(
        (kind, its) -> {
          TreeMap<String, List<Counted>> byAttribute = new TreeMap<>();
          its.stream()
              .filter(each -> !each.isOfEachFact())
              .forEach(
                  each ->
                      byAttribute
                          .computeIfAbsent(
                              each.definition().subjectAttribute(), a -> new ArrayList<>())
                          .add(each));
          if (byAttribute.isEmpty()) {
            byAttribute.put("id", new ArrayList<>());
          }
          its.stream()
              .filter(Counted::isOfEachFact)
              .forEach(byAttribute.firstEntry().getValue()::add);
          byAttribute.forEach((attribute, some) -> passes.add(new Pass(kind, attribute, some)));
        });
    return passes;
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

    private final List<Counted> ofEachFact;
    private final List<Counted> ofSubjects;
    private final Dimensions dimensions;
    private final Sums sums;
    private final List<Fact> its = new ArrayList<>();
    private String subject = "";

    OneSubject(List<Counted> counted, Dimensions dimensions, Sums sums) {
      this.ofEachFact = counted.stream().filter(Counted::isOfEachFact).toList();
      this.ofSubjects = counted.stream().filter(each -> !each.isOfEachFact()).toList();
      this.dimensions = dimensions;
      this.sums = sums;
    }

    /**
     * @param of null when it is nobody's
     */
    void take(String of, Fact fact) {
      ofEachFact.forEach(each -> count(each, fact.id(), List.of(fact)));
      if (of != null && !ofSubjects.isEmpty()) {
        if (!of.equals(subject)) {
          finish();
          subject = of;
        }
        its.add(fact);
      }
    }

    void finish() {
      ofSubjects.forEach(each -> count(each, subject, its));
      its.clear();
    }

    private void count(Counted each, String of, List<Fact> facts) {
      List<Fact> may =
          facts.stream().filter(f -> each.definition().mayCount(f.kind(), f.attributes())).toList();
      if (!may.isEmpty()) {
        new Timeline(each.definition(), of, dimensions)
            .eachStep(
                may, step -> sums.add(each.indicator(), step.where(), step.day(), step.delta()));
      }
    }
  }
}
