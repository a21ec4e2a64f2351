package org.sptt.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.HomeTerritory;
import org.sptt.reporting.fact.KnownFacts;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Measure;

/**
 * One question as one SQL statement over the facts: what {@link Timeline} says of one subject, said
 * of all at once, for questions that no running sum answers. A subject is in the cells of its
 * latest fact that counts, and a filter keeps the subjects of its cells, so that a filtered figure
 * and the cell of the same name are one number.
 */
class CountingQuery {

  private final Definition definition;
  private final Question question;
  private final HomeTerritory home;
  private final boolean onlyMerged;
  private final Set<String> dimensions = new TreeSet<>();
  private final List<Object> values = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder();

  CountingQuery(Definition definition, Question question, HomeTerritory home, boolean onlyMerged) {
    this.definition = definition;
    this.question = question;
    this.home = home;
    this.onlyMerged = onlyMerged;
    dimensions.addAll(question.filters().keySet());
  }

  /**
   * Rows of dimension, cell, value, and how many of the value are certain persons; the whole has
   * neither dimension nor cell.
   */
  static CountingQuery of(
      Definition definition, Question question, HomeTerritory home, Collection<String> by) {
    CountingQuery query = new CountingQuery(definition, question, home, false);
    query.dimensions.addAll(by);
    query.writeSubjects();
    query.cells(by);
    return query;
  }

  /** One row: by how many the persons would be more if nobody had been merged. */
  static CountingQuery ofMerged(Definition definition, Question question, HomeTerritory home) {
    CountingQuery query = new CountingQuery(definition, question, home, true);
    query.writeSubjects();
    query.sql.append(
        "select coalesce(sum(records - 1), 0) from (select count(distinct c.person_key) as records"
            + " from counted c join kept using (subject) group by subject) as merged");
    return query;
  }

  String sql() {
    return sql.toString();
  }

  Object[] values() {
    return values.toArray();
  }

  final void writeSubjects() {
    KnownFacts.define(sql, values, question.knownOn());
    sql.append(", counted as (");
    counted();
    sql.append("), latest as (");
    latest();
    sql.append("), kept as (select * from latest");
    filters();
    sql.append(") ");
  }

  private void counted() {
    sql.append("select f.id, f.day, ")
        .append(onlyMerged ? "f.person_key, " : "")
        .append(definition.measure() == Measure.SUM ? "f.quantity" : "1::numeric")
        .append(" as amount, ")
        .append(orId(definition.subjectAttribute()))
        .append(" as subject, ")
        .append(orId(definition.by()))
        .append(" as counted");
    for (String dimension : dimensions) {
      sql.append(", ");
      sql.append(dimension(dimension));
      sql.append(" as ").append(column(dimension));
    }
    sql.append(" from known f where f.kind = ? and f.day <= ?");
    values.add(definition.of());
    values.add(question.asOf());
    question.from().ifPresent(this::happenedSince);
    lasting();
    if (onlyMerged) {
      // As an array, so that the few are looked up one by one instead of comparing all facts.
      sql.append(" and f.person = any(array(select distinct m.person from known m")
          .append(" where m.person <> m.person_key))");
    }
    for (Map.Entry<String, Set<String>> condition : definition.where().entrySet()) {
      sql.append(" and ").append(dimension(condition.getKey())).append(" = any(?)");
      values.add(condition.getValue());
    }
  }

  // What lasts is in a stretch of time when it holds on a day of it, what happens when its day is.
  private void happenedSince(LocalDate from) {
    if (isOfWhatHappens()) {
      sql.append(" and f.day >= ?");
      values.add(from);
    }
  }

  final boolean isOfWhatHappens() {
    return !Fact.LASTING.contains(definition.of());
  }

  /** Text of the statement, and the values that it leaves open. */
  final StringBuilder append(String text, Object... bound) {
    values.addAll(List.of(bound));
    return sql.append(text);
  }

  private void lasting() {
    sql.append(" and (f.until is null or f.until > ?)");
    values.add(question.from().orElse(question.asOf()));
  }

  private void latest() {
    boolean distinct = definition.by() != null;
    boolean groups = definition.per() != null;
    if (!distinct) {
      sql.append("select * from counted");
    } else if (!groups) {
      sql.append(
          "select distinct on (subject) * from counted where subject is not null"
              + " order by subject, day desc, id collate \"C\" desc");
    } else {
      groups();
    }
  }

  private void groups() {
    boolean once = definition.measure() == Measure.GROUPS;
    sql.append(once ? "select distinct on (subject) * from (" : "select * from (")
        .append("select *, count(*) over (partition by subject) as size from (")
        .append("select distinct on (subject, counted) * from counted")
        .append(" where subject is not null and counted is not null")
        .append(" order by subject, counted, day desc, id collate \"C\" desc) as each_once")
        .append(") as sized where size >= ")
        .append(definition.atLeast());
    if (once) {
      sql.append(" order by subject, day desc, id collate \"C\" desc");
    }
  }

  private void filters() {
    String joint = " where ";
    for (Map.Entry<String, Set<String>> filter : question.filters().entrySet()) {
      sql.append(joint).append(column(filter.getKey())).append(" = any(?)");
      values.add(filter.getValue());
      joint = " and ";
    }
  }

  private void cells(Collection<String> by) {
    StringBuilder each = new StringBuilder("('', '')");
    by.forEach(
        d -> each.append(", ('").append(name(d)).append("', ").append(column(d)).append(")"));
    String ofEach = " from kept cross join lateral (values " + each + ") as c (dimension, cell)";
    if (definition.measure().isExtreme()) {
      String extreme = definition.measure() == Measure.FEWEST ? "min" : "max";
      sql.append("select dimension, cell, ")
          .append(extreme)
          .append("(value), 0 from (")
          .append("select c.dimension, c.cell, subject, sum(amount) as value")
          .append(ofEach)
          .append(" group by 1, 2, 3) as of_subjects group by 1, 2");
    } else {
      sql.append("select c.dimension, c.cell, sum(amount)")
          .append(
              definition.countsPersons() ? ", count(*) filter (where " + certain() + ")" : ", 0")
          .append(ofEach)
          .append(" group by 1, 2");
    }
  }

  // Derived from an e-mail (version 8), so that nobody else has it.
  private static String certain() {
    return "substr(subject, 15, 1) = '8'";
  }

  static String orId(String attribute) {
    return attribute == null ? "f.id" : KnownFacts.attribute("f", attribute);
  }

  final String dimension(String dimension) {
    return switch (dimension) {
      case "territory" -> territory("other");
      case "audience" ->
          "case when "
              + member(
                  "m.day <= ? and (m.until is null or m.until > ?)",
                  question.asOf(),
                  question.asOf())
              + " then 'member' else ("
              + territory("other region").replace("'home'", "'regional'")
              + ") end";
      case "joined" -> yesNo(member("m.day > f.day and m.day <= ?", question.asOf()));
      case "new" ->
          yesNo(
              "not exists (select from known o where o.kind = 'attendance' and o.person = f.person"
                  + " and o.day is not null and "
                  + start("o")
                  + " < "
                  + start("f")
                  + ")");
      default -> "coalesce(" + KnownFacts.attribute("f", dimension) + ", '" + Fact.UNKNOWN + "')";
    };
  }

  private String territory(String other) {
    values.add(home.departments());
    return "case when "
        + KnownFacts.attribute("f", "department")
        + " is null then '"
        + Fact.UNKNOWN
        + "' when "
        + KnownFacts.attribute("f", "department")
        + " = any(?) then 'home' else '"
        + other
        + "' end";
  }

  private String member(String when, LocalDate... days) {
    values.addAll(List.of(days));
    return "exists (select from known m where m.kind = 'membership' and m.person = f.person and "
        + when
        + ")";
  }

  private static String start(String fact) {
    return "coalesce(" + KnownFacts.attribute(fact, "session-start") + ", " + fact + ".day::text)";
  }

  private static String yesNo(String condition) {
    return "case when " + condition + " then 'yes' else 'no' end";
  }

  private static String column(String dimension) {
    return "\"d_" + name(dimension) + "\"";
  }

  // Names become part of the statement, so nothing but names may.
  static String name(String dimension) {
    return KnownFacts.checked(dimension);
  }
}
