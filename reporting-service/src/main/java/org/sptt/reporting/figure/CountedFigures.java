package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.reporting.fact.HomeTerritory;
import org.sptt.reporting.fact.Programme;
import org.sptt.reporting.figure.Answers.Whole;
import org.sptt.sql.Sql;

/** Figures counted from the facts, when somebody asks. */
@ApplicationScoped
class CountedFigures {

  private final Sql sql;
  private final Programme programme;

  CountedFigures(Sql sql, Programme programme) {
    this.sql = sql;
    this.programme = programme;
  }

  Count count(Whole whole) {
    List<String> by = whole.question().by().stream().toList();
    Map<String, BigDecimal> cells = new HashMap<>();
    Optional<BigDecimal> value = Optional.empty();
    BigDecimal certain = BigDecimal.ZERO;
    for (Row row : rows(whole, by)) {
      if (row.dimension().equals(Step.WHOLE)) {
        value = Optional.of(row.value());
        certain = row.certain();
      } else if (row.value().signum() != 0) {
        cells.put(row.cell(), row.value());
      }
    }
    boolean nothingIsNought = !whole.definition().measure().isExtreme();
    return new Count(
        nothingIsNought ? value.or(() -> Optional.of(BigDecimal.ZERO)) : value,
        Optional.of(certain),
        cells);
  }

  /**
   * How many distinct persons it may be; of a definition that counts them.
   *
   * @param counted what they came to, from wherever
   */
  Answer.People people(Whole whole, Count counted) {
    Count certain = counted.certain().isPresent() ? counted : count(whole);
    return People.of(
        certain.certain().orElseThrow(), certain.whole().orElseThrow().add(mergedAway(whole)));
  }

  // Merges are few, so they are looked at apart: the records that count under another's key.
  private BigDecimal mergedAway(Whole whole) {
    CountingQuery query =
        CountingQuery.ofMerged(whole.definition(), whole.question(), home(whole.question()));
    return sql.query(query.sql(), row -> row.getBigDecimal(1), query.values()).get(0);
  }

  private HomeTerritory home(Question question) {
    return programme.homeKnownOn(question.knownOn());
  }

  private List<Row> rows(Whole whole, List<String> by) {
    CountingQuery query =
        CountingQuery.of(whole.definition(), whole.question(), home(whole.question()), by);
    // Facts by the hundred thousand are put in order; on disk that takes twice as long.
    sql.update("set local work_mem = '64MB'");
    // How many facts it reads depends on the dates: a plan for any dates takes three times as long.
    sql.update("set local plan_cache_mode = force_custom_plan");
    return sql.query(
        query.sql(),
        row ->
            new Row(row.getString(1), row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4)),
        query.values());
  }

  private record Row(String dimension, String cell, BigDecimal value, BigDecimal certain) {}
}
