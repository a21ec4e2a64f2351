package org.sptt.reporting.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Definition;

/**
 * The tables that answers are taken from, complete: who sees one cell knows that the others add up
 * to the rest, whether they are shown or not.
 */
@ApplicationScoped
class CompleteTables {

  private final Answers answers;

  CompleteTables(Answers answers) {
    this.answers = answers;
  }

  Definition definition(Answer answer) {
    return answers.definitionOf(answer.question());
  }

  /** Where the answer's own number stands. */
  Spot spot(String release, Answer answer) {
    Question whole = whole(answer);
    Spot spot = Spot.whole(release, whole.indicator());
    return whole.filters().entrySet().stream()
        .findFirst()
        .map(cell -> spot.in(cell.getKey(), cell.getValue().iterator().next()))
        .orElse(spot);
  }

  /** All spots of the tables that these answers are from; what they leave out hidden. */
  Map<Spot, Shown> spots(String release, List<Answer> asked) {
    Map<Spot, Shown> spots = new HashMap<>();
    Set<Spot> shown = new HashSet<>();
    for (Answer answer : asked) {
      Spot own = spot(release, answer);
      shown.add(own);
      answer
          .question()
          .by()
          .ifPresent(by -> answer.cells().forEach(c -> shown.add(own.in(by, c.value()))));
      for (Answer table : tables(answer)) {
        put(spots, release, table);
      }
    }
    spots.replaceAll((spot, all) -> shown.contains(spot) ? all : all.hidden());
    return spots;
  }

  // A figure of women or men is known to be the women and the men of another, where what is
  // counted is each fact.
  private List<Answer> tables(Answer answer) {
    Question whole = whole(answer);
    Set<String> dimensions = new TreeSet<>(whole.filters().keySet());
    whole.by().ifPresent(dimensions::add);
    if (dimensions.size() > 1 || whole.from().isPresent()) {
      throw new IllegalArgumentException("not for the public: " + answer.question());
    }
    Stream<String> unions =
        definition(answer).by() == null
            ? definition(answer).where().entrySet().stream()
                .filter(condition -> condition.getValue().size() > 1)
                .map(Map.Entry::getKey)
            : Stream.empty();
    return Stream.concat(
            Stream.of(dimensions.stream().findFirst()), unions.sorted().map(Optional::of))
        .distinct()
        .map(by -> answers.answer(table(whole, by)))
        .toList();
  }

  private static Question table(Question whole, Optional<String> by) {
    return new Question(
        whole.indicator(),
        whole.asOf(),
        Optional.empty(),
        whole.knownOn(),
        whole.version(),
        Map.of(),
        by);
  }

  private static void put(Map<Spot, Shown> spots, String release, Answer table) {
    Spot whole = Spot.whole(release, table.question().indicator());
    BigDecimal value = Optional.ofNullable(table.value()).orElse(BigDecimal.ZERO);
    spots.put(whole, new Shown(value, true));
    table
        .question()
        .by()
        .ifPresent(
            by ->
                table
                    .cells()
                    .forEach(c -> spots.put(whole.in(by, c.value()), new Shown(c.count(), true))));
  }

  private Question whole(Answer answer) {
    return answers.wholeOf(answer.question());
  }
}
