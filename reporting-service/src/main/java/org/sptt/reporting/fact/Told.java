package org.sptt.reporting.fact;

import java.util.List;
import java.util.Map;

/**
 * What an event says of one thing: all facts that the thing now gives, in place of those it gave
 * before.
 *
 * @param source the thing, for example {@code session/...}
 * @param lends attributes for the facts of other things that borrow from it; empty when it lends
 *     none
 */
record Told(String source, List<Fact> facts, Map<String, String> lends) {

  static Told of(String source, Fact... facts) {
    return new Told(source, List.of(facts), Map.of());
  }

  static Told nothing(String source) {
    return of(source);
  }

  Told lending(Map<String, String> attributes) {
    return new Told(source, facts, attributes);
  }
}
