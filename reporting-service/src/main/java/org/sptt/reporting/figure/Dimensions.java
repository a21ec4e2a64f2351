package org.sptt.reporting.figure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.HomeTerritory;
import org.sptt.reporting.fact.PersonStory;
import org.sptt.reporting.indicator.Definition;

/**
 * What a fact's value is in a dimension, on a date: an attribute of its own, or something its
 * person did.
 */
record Dimensions(HomeTerritory home, Map<String, PersonStory> stories) {

  /** The attributes of a fact by which it is told what it is worth to a definition. */
  static Set<String> attributesFor(Definition definition) {
    Set<String> attributes = new TreeSet<>(Set.of(Fact.PERSON_KEY));
    Stream.of(
            Stream.ofNullable(definition.by()),
            Stream.ofNullable(definition.per()),
            definition.where().keySet().stream(),
            definition.breakdowns().stream())
        .flatMap(names -> names)
        .map(name -> name.equals("territory") ? HomeTerritory.DEPARTMENT : name)
        .forEach(attributes::add);
    return attributes;
  }

  String value(Fact fact, String dimension, LocalDate date) {
    return switch (dimension) {
      case "territory" -> home.of(fact);
      case "new" -> yesNo(story(fact).wasNewAt(fact));
      case "joined" -> yesNo(story(fact).joinedAfter(fact.day(), date));
      case "audience" -> audience(fact, date);
      default -> fact.attribute(dimension).orElse(Fact.UNKNOWN);
    };
  }

  boolean meets(Fact fact, Map<String, Set<String>> conditions, LocalDate date) {
    for (Map.Entry<String, Set<String>> condition : conditions.entrySet()) {
      if (!condition.getValue().contains(value(fact, condition.getKey(), date))) {
        return false;
      }
    }
    return true;
  }

  PersonStory story(Fact fact) {
    return fact.attribute("person")
        .map(person -> stories.getOrDefault(person, PersonStory.EMPTY))
        .orElse(PersonStory.EMPTY);
  }

  private String audience(Fact fact, LocalDate date) {
    if (story(fact).wasMemberOn(date)) {
      return "member";
    }
    return switch (home.of(fact)) {
      case HomeTerritory.HOME -> "regional";
      case HomeTerritory.OTHER -> "other region";
      default -> Fact.UNKNOWN;
    };
  }

  private static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }
}
