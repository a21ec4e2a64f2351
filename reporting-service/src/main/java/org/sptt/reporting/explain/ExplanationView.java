package org.sptt.reporting.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Explanations;
import org.sptt.reporting.figure.FactBehind;

/**
 * Why a figure is what it is.
 *
 * @param figure the figure, with the version of the definition and the hash that a replay
 *     reproduces
 * @param counted the indicator that counts it, in its version, narrowed to a cell where the figure
 *     is one
 * @param tallies how many facts of the kind counted, and how many did not for which reason
 * @param facts one page of these facts
 * @param next the fact after which the next page begins; null on the last
 */
record ExplanationView(
    Answer figure,
    String counted,
    List<Explanations.Tally> tallies,
    List<FactBehind> facts,
    String next) {

  /** All values of dimensions that it shows. */
  List<String> values() {
    return Stream.of(
            figure.question().filters().values().stream().flatMap(Set::stream),
            figure.cells().stream().map(Answer.Cell::value),
            facts.stream().flatMap(fact -> fact.attributes().values().stream()))
        .flatMap(values -> values)
        .toList();
  }
}
