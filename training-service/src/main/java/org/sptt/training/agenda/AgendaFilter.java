package org.sptt.training.agenda;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the agenda is shown, and what else could be.
 *
 * @param places where there are sessions
 * @param wanted what of it was asked for
 * @param firstPage whether past sessions are shown from the latest on
 */
record AgendaFilter(List<String> kinds, List<String> places, Wanted wanted, boolean firstPage) {

  /** Stands for the place of sessions that have none. */
  static final String BY_VIDEO = "visio";

  /**
   * @param kind empty for all kinds
   * @param place a commune, or {@link #BY_VIDEO}; empty for all
   */
  record Wanted(String kind, String place) {

    public boolean something() {
      return !kind.isEmpty() || !place.isEmpty();
    }
  }

  /** What nothing is known of is not asked for. */
  static Wanted wanted(
      List<String> kinds, Optional<String> kind, List<String> places, Optional<String> place) {
    return new Wanted(
        kind.filter(kinds::contains).orElse(""),
        place.filter(each -> each.equals(BY_VIDEO) || places.contains(each)).orElse(""));
  }

  /** What the address of another page of the same list has to repeat. */
  public String query() {
    return Stream.of("kind=" + wanted.kind, "place=" + encoded(wanted.place))
        .filter(parameter -> !parameter.endsWith("="))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
