package org.sptt.reporting.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What facts can be counted, and what each kind can be taken apart and filtered by, as far as it
 * makes sense to people; the attributes of a fact may be more.
 */
public final class FactKinds {

  private static final List<String> OF_A_PERSON =
      List.of("gender", "engagement", "status", "structure", "category", "department", "territory");
  private static final List<String> WHO = List.of(Fact.PERSON, Fact.PERSON_KEY);
  private static final List<String> OF_A_SESSION = List.of("kind", "offering", "theme", "session");
  private static final List<String> OF_A_PLACE = List.of("department", "territory");
  private static final List<String> OF_A_STRUCTURE = List.of("category", "department", "territory");

  private static final SortedMap<String, List<String>> DIMENSIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "attendance",
                  all(OF_A_PERSON, OF_A_SESSION, List.of("audience", "new", "joined"))),
              Map.entry("registration", all(OF_A_PERSON, OF_A_SESSION, List.of(Fact.PLACE_STATUS))),
              Map.entry("membership", all(OF_A_PERSON, List.of("charter-signed"))),
              Map.entry("session-held", all(OF_A_SESSION, OF_A_PLACE, List.of("by-video"))),
              Map.entry("session-announced", all(OF_A_SESSION, OF_A_PLACE, List.of("by-video"))),
              Map.entry("speaker", all(List.of("kind", "offering"), OF_A_PLACE)),
              Map.entry("directory-entry", all(List.of("category", "entry-kind"), OF_A_PLACE)),
              Map.entry("meeting", all(List.of("category", "party"), OF_A_PLACE)),
              Map.entry("initiative", List.of("category")),
              Map.entry("experimentation", all(List.of("status", "structure"), OF_A_STRUCTURE)),
              Map.entry(
                  "experimentation-theme",
                  all(List.of("theme", "status", "structure"), OF_A_STRUCTURE)),
              Map.entry("to-do-list", all(List.of("experimentation", "structure"), OF_A_STRUCTURE)),
              Map.entry("consultation-group", List.of("group")),
              Map.entry("workshop-held", List.of("theme", "by-video")),
              Map.entry("workshop-attendance", all(OF_A_PERSON, List.of("theme", "workshop"))),
              Map.entry("question", List.of("questionnaire", "theme")),
              Map.entry("respondents", List.of("questionnaire", "invited")),
              Map.entry("interview-planned", all(List.of("host"), OF_A_STRUCTURE)),
              Map.entry("interview-held", all(List.of("host"), OF_A_STRUCTURE)),
              Map.entry("people-heard", all(List.of("gender", "host"), OF_A_STRUCTURE)),
              Map.entry("head-count", List.of("kind", "offering")),
              Map.entry("follow-up-interview", all(List.of("quote-consent"), OF_A_SESSION)),
              Map.entry("programme-meeting", List.of("kind")),
              Map.entry("output", List.of("kind"))));

  /** What facts carry besides: who and what it was, and when. */
  private static final Map<String, List<String>> MORE =
      Map.ofEntries(
          Map.entry("attendance", all(WHO, List.of(PersonStory.SESSION_START))),
          Map.entry("registration", all(WHO, List.of(PersonStory.SESSION_START))),
          Map.entry("membership", WHO),
          Map.entry("speaker", List.of(Fact.SPEAKER, "session")),
          Map.entry("directory-entry", List.of("entry")),
          Map.entry("experimentation", List.of("experimentation")),
          Map.entry("experimentation-theme", List.of("experimentation")),
          Map.entry("to-do-list", List.of("done")),
          Map.entry("workshop-held", List.of("workshop")),
          Map.entry("workshop-attendance", WHO),
          Map.entry("interview-planned", List.of("interview")),
          Map.entry("interview-held", List.of("interview")),
          Map.entry("people-heard", List.of("interview")),
          Map.entry(
              "follow-up-interview",
              all(WHO, List.of(PersonStory.SESSION_START, "consent-until"))));

  private static final String TERRITORY = "territory";

  /** Worked out from what else the person did. */
  private static final Set<String> OF_WHAT_THE_PERSON_DID = Set.of("audience", "new", "joined");

  private FactKinds() {}

  /** In the order of their names. */
  public static List<String> all() {
    return List.copyOf(DIMENSIONS.keySet());
  }

  /** What a kind can be taken apart by; nothing for one that does not exist. */
  public static List<String> dimensionsOf(String kind) {
    return DIMENSIONS.getOrDefault(kind, List.of());
  }

  /** What facts of a kind carry themselves, so that they can be counted and grouped by it. */
  public static SortedSet<String> attributesOf(String kind) {
    SortedSet<String> attributes = new TreeSet<>(dimensionsOf(kind));
    attributes.remove(TERRITORY);
    attributes.removeAll(OF_WHAT_THE_PERSON_DID);
    attributes.addAll(MORE.getOrDefault(kind, List.of()));
    attributes.add(Fact.DAY);
    return attributes;
  }

  /** What facts of a kind can be chosen by: what they carry, and what is worked out from it. */
  public static SortedSet<String> filtersOf(String kind) {
    SortedSet<String> filters = attributesOf(kind);
    filters.addAll(dimensionsOf(kind));
    if (filters.contains(HomeTerritory.DEPARTMENT)) {
      filters.add(TERRITORY);
    }
    if (filters.contains(Fact.PERSON)) {
      filters.addAll(OF_WHAT_THE_PERSON_DID);
    }
    return filters;
  }

  @SafeVarargs
  private static List<String> all(List<String>... some) {
    return Stream.of(some).flatMap(List::stream).toList();
  }
}
