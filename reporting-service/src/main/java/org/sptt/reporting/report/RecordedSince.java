package org.sptt.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.reporting.fact.KnownFacts;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Definition;
import org.sptt.sql.Sql;

/**
 * The facts that a figure may count and that were recorded, corrected or taken back after a report
 * pinned it.
 */
@ApplicationScoped
class RecordedSince {

  /** What a reader looks through; the figure's own page has all of them. */
  private static final int LATEST = 20;

  // As a fact stands, and as it stood when the report was published: either may be missing.
  private static final String SINCE =
      "with since as (select f.id, f.known_from as at, f.event_id, f.day, f.attributes as now,"
          + " p.day as day_then, p.attributes as past from fact f left join fact_past p"
          + " on p.id = f.id and p.known_from <= ? and p.known_until > ?"
          + " where f.kind = ? and f.known_from > ? union all"
          + " select g.id, g.known_until, g.event_id, null, null, g.day, g.attributes"
          + " from fact_past g where g.kind = ? and g.known_from <= ? and g.known_until > ?"
          + " and not exists (select 1 from fact n where n.id = g.id))"
          + " select id, coalesce(day, day_then), at, event_id, now::text, past::text,"
          + " count(*) over () from since where ";

  private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

  private final Answers answers;
  private final Sql sql;
  private final ObjectMapper json;

  RecordedSince(Answers answers, Sql sql, ObjectMapper json) {
    this.answers = answers;
    this.sql = sql;
    this.json = json;
  }

  /**
   * What may have changed a figure.
   *
   * @param latest in the order in which that was recorded
   */
  record Since(int inAll, List<Recorded> latest) {}

  /**
   * @param counted what is asked now of the indicator that counts: what happens after its date is
   *     nothing to it
   */
  Since publication(Report report, Question counted) {
    Definition definition = answers.definitionOf(counted);
    Instant published = report.publishedAt().orElseThrow();
    List<Object> values =
        new ArrayList<>(
            List.of(
                published,
                published,
                definition.of(),
                published,
                definition.of(),
                published,
                published));
    String may =
        "("
            + mayCount("day", "now", definition, counted.asOf(), values)
            + " or "
            + mayCount("day_then", "past", definition, counted.asOf(), values)
            + ")";
    values.add(LATEST);
    List<Found> found =
        sql.query(
            SINCE + may + " order by at desc, id desc limit ?", this::found, values.toArray());
    int inAll = found.stream().findFirst().map(Found::inAll).orElse(0);
    return new Since(inAll, found.stream().map(Found::recorded).sorted(Recorded.AS_TOLD).toList());
  }

  // What is not known of a fact may still be what the definition wants.
  private static String mayCount(
      String day, String attributes, Definition definition, LocalDate asOf, List<Object> values) {
    StringBuilder may = new StringBuilder("(").append(day).append(" <= ?");
    values.add(asOf);
    definition
        .where()
        .forEach(
            (dimension, wanted) -> {
              String value = attributes + " ->> '" + KnownFacts.checked(dimension) + "'";
              may.append(" and coalesce(").append(value).append(" = any (?), true)");
              values.add(List.copyOf(wanted));
            });
    return may.append(")").toString();
  }

  private Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getString(1),
        row.getObject(2, LocalDate.class),
        row.getTimestamp(3).toInstant(),
        row.getString(4),
        read(row.getString(5)),
        read(row.getString(6)),
        row.getInt(7));
  }

  private Optional<Map<String, String>> read(String attributes) {
    try {
      return attributes == null
          ? Optional.empty()
          : Optional.of(json.readValue(attributes, ATTRIBUTES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("attributes that were written cannot be read", e);
    }
  }

  /** A fact as it stands, and as it stood when the report was published. */
  private record Found(
      String id,
      LocalDate day,
      Instant at,
      String event,
      Optional<Map<String, String>> now,
      Optional<Map<String, String>> then,
      int inAll) {

    Recorded recorded() {
      Recorded.Change change =
          now.isEmpty()
              ? Recorded.Change.TAKEN_BACK
              : then.isEmpty() ? Recorded.Change.ADDED : Recorded.Change.CORRECTED;
      return new Recorded(id, change, day, at, event, now.or(() -> then).orElseThrow());
    }
  }
}
