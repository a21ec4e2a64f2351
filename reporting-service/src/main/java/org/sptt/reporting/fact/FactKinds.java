package org.sptt.reporting.fact;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What facts can be counted, and what each kind can be taken apart and filtered by, as far as it
 * makes sense to people; the attributes of a fact may be more.
 */
public final class FactKinds {

  private static final List<String> OF_A_PERSON =
      List.of("gender", "engagement", "status", "structure", "department", "territory");
  private static final List<String> OF_A_SESSION = List.of("kind", "offering", "theme", "session");
  private static final List<String> OF_A_PLACE = List.of("department", "territory");

  private static final SortedMap<String, List<String>> DIMENSIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "attendance",
                  all(OF_A_PERSON, OF_A_SESSION, List.of("audience", "new", "joined"))),
              Map.entry("registration", all(OF_A_PERSON, OF_A_SESSION)),
              Map.entry("membership", all(OF_A_PERSON, List.of("charter-signed"))),
              Map.entry("session-held", all(OF_A_SESSION, OF_A_PLACE, List.of("by-video"))),
              Map.entry("session-announced", all(OF_A_SESSION, OF_A_PLACE, List.of("by-video"))),
              Map.entry("speaker", all(List.of("kind", "offering"), OF_A_PLACE)),
              Map.entry("directory-entry", all(List.of("category", "entry-kind"), OF_A_PLACE)),
              Map.entry("meeting", all(List.of("category", "party"), OF_A_PLACE)),
              Map.entry("initiative", List.of("category")),
              Map.entry("experimentation", all(List.of("status", "structure"), OF_A_PLACE)),
              Map.entry(
                  "experimentation-theme",
                  all(List.of("theme", "status", "structure"), OF_A_PLACE)),
              Map.entry("to-do-list", all(List.of("experimentation", "structure"), OF_A_PLACE)),
              Map.entry("consultation-group", List.of("group")),
              Map.entry("workshop-held", List.of("theme", "by-video")),
              Map.entry("workshop-attendance", all(OF_A_PERSON, List.of("theme", "workshop"))),
              Map.entry("question", List.of("questionnaire", "theme")),
              Map.entry("respondents", List.of("questionnaire", "invited")),
              Map.entry("interview-planned", all(List.of("host"), OF_A_PLACE)),
              Map.entry("interview-held", all(List.of("host"), OF_A_PLACE)),
              Map.entry("people-heard", all(List.of("gender", "host"), OF_A_PLACE)),
              Map.entry("head-count", List.of("kind", "offering")),
              Map.entry("follow-up-interview", all(List.of("quote-consent"), OF_A_SESSION)),
              Map.entry("programme-meeting", List.of("kind")),
              Map.entry("output", List.of("kind"))));

  private FactKinds() {}

  /** In the order of their names. */
  public static List<String> all() {
    return List.copyOf(DIMENSIONS.keySet());
  }

  /** What a kind can be taken apart by; nothing for one that does not exist. */
  public static List<String> dimensionsOf(String kind) {
    return DIMENSIONS.getOrDefault(kind, List.of());
  }

  @SafeVarargs
  private static List<String> all(List<String>... some) {
    return Stream.of(some).flatMap(List::stream).toList();
  }
}
