package org.sptt.reporting.figure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sptt.reporting.fact.HomeTerritory;
import org.sptt.reporting.indicator.Definition;

/** The query that counts, turned round: what became of each fact of the kind. */
final class ExplainingQuery extends CountingQuery {

  private final Definition definition;
  private final Question question;

  ExplainingQuery(Definition definition, Question question, HomeTerritory home) {
    super(definition, question, home, false);
    this.definition = definition;
    this.question = question;
    writeSubjects();
    append(", looked_at as (select f.*, ");
    append(orId(definition.subjectAttribute())).append(" as subject, ");
    append(orId(definition.by())).append(" as counted, ");
    failedCondition();
    append(" as because from known f where f.kind = ?", definition.of());
    append("), judged as (select l.*, case");
    standing();
    append(" end as standing from looked_at l) ");
  }

  /** Rows of standing, dimension and number. */
  ExplainingQuery tallies() {
    append(
        "select standing, because, count(*) from judged group by standing, because"
            + " order by count(*) desc, standing, because");
    return this;
  }

  /** The facts with the events that told of them. */
  ExplainingQuery facts(String after, Optional<String> standing, int limit) {
    append(
        "select j.*, t.place, t.content from judged j join telling t using (source, event_id) where j.id > ?",
        after);
    standing.ifPresent(only -> append(" and j.standing = ?", only));
    append(" order by j.id limit ?", limit);
    return this;
  }

  private void failedCondition() {
    append("case");
    // In a fixed order, so that the same fact is always left out for the same reason.
    for (Map.Entry<String, Set<String>> condition : new TreeMap<>(definition.where()).entrySet()) {
      String dimension = condition.getKey();
      append(" when not (").append(dimension(dimension)).append(" = any(?)");
      append(") then '" + name(dimension) + "'", condition.getValue());
    }
    append(definition.where().isEmpty() ? " when false then '' end" : " end");
  }

  private void standing() {
    append(" when l.day is null then 'NO_DAY'");
    append(" when l.day > ? then 'TOO_LATE'", question.asOf());
    append(" when l.because is not null then 'CONDITION'");
    if (question.from().isPresent() && isOfWhatHappens()) {
      append(" when l.day < ? then 'TOO_EARLY'", question.from().get());
    }
    append(" when l.until <= ? then 'ENDED'", question.from().orElse(question.asOf()));
    append(" when l.subject is null or l.counted is null then 'NOBODYS'");
    append(" when l.id in (select id from kept) then 'COUNTED'");
    append(" when l.id in (select id from latest) then 'FILTERED'");
    append(" when l.subject in (select subject from latest) then 'COUNTED_ALREADY'");
    append(" else 'GROUP_TOO_SMALL'");
  }
}
