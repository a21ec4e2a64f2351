package org.sptt.reporting.explain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sptt.reporting.agenda.Names;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.FactKinds;
import org.sptt.reporting.figure.FactBehind;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.reporting.indicator.Definition;

/**
 * A fact as a page shows it.
 *
 * @param day null while nobody knows
 * @param because what left it out, in words; empty when nothing did
 * @param knownSince the day on which it was recorded as it stands, as calendars in the zone showed
 *     it
 * @param ownersPage where its own service shows it to this reader; empty when nowhere
 */
record FactRow(
    LocalDate day,
    String standing,
    String because,
    List<Detail> details,
    LocalDate knownSince,
    String event,
    String eventId,
    String place,
    String ownersPage) {

  /** Something that is known of the fact. */
  record Detail(String name, String value) {}

  static FactRow of(
      FactBehind fact,
      Definition definition,
      Names.Known names,
      ZoneId zone,
      Predicate<String> hasRole) {
    return new FactRow(
        fact.day(),
        fact.standing().name(),
        Optional.ofNullable(fact.because()).map(FigureWords::dimension).orElse(""),
        details(fact, definition, names),
        LocalDate.ofInstant(fact.knownSince(), zone),
        fact.event(),
        fact.eventId().toString(),
        fact.place(),
        Owners.pageOf(fact, hasRole).orElse(""));
  }

  // First what decides, then what the figure could be taken apart by.
  private static List<Detail> details(FactBehind fact, Definition definition, Names.Known names) {
    Set<String> wanted = new LinkedHashSet<>();
    Optional.ofNullable(definition.per()).ifPresent(wanted::add);
    Optional.ofNullable(definition.by()).ifPresent(wanted::add);
    wanted.addAll(definition.where().keySet());
    wanted.add(Fact.PERSON);
    wanted.addAll(FactKinds.dimensionsOf(definition.of()));
    List<Detail> details = new ArrayList<>();
    for (String name : wanted) {
      Optional.ofNullable(fact.attributes().get(name))
          .ifPresent(
              value ->
                  details.add(
                      new Detail(
                          FigureWords.dimension(name),
                          names.of(value, cell -> FigureWords.cell(name, cell)))));
    }
    return details;
  }
}
