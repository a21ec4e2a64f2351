package org.sptt.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.indicator.Definition;
import org.sptt.sql.Sql;

/**
 * The facts that a figure may count and that were recorded, corrected or taken back after a report
 * pinned it.
 */
@ApplicationScoped
class RecordedSince {

  private static final String THEN =
      "(select p.attributes::text from fact_past p where p.id = f.id"
          + " and p.known_from <= ? and p.known_until > ?)";

  private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

  private final Answers answers;
  private final Sql sql;
  private final ObjectMapper json;

  RecordedSince(Answers answers, Sql sql, ObjectMapper json) {
    this.answers = answers;
    this.sql = sql;
    this.json = json;
  }

  /** In the order in which that was recorded. */
  List<Recorded> publication(Report report, Pinned pinned) {
    Definition definition = answers.definitionOf(pinned.askedNow());
    Instant published = report.publishedAt().orElseThrow();
    Stream<Found> standing =
        sql
            .query(
                "select f.id, f.day, f.known_from, f.event_id, f.attributes::text, "
                    + THEN
                    + " from fact f where f.kind = ? and f.known_from > ?",
                this::found,
                published,
                published,
                definition.of(),
                published)
            .stream();
    Stream<Found> gone =
        sql
            .query(
                "select f.id, f.day, f.known_until, f.event_id, null, f.attributes::text"
                    + " from fact_past f where f.kind = ? and f.known_from <= ? and f.known_until > ?"
                    + " and not exists (select 1 from fact n where n.id = f.id)",
                this::found,
                definition.of(),
                published,
                published)
            .stream();
    return Stream.concat(standing, gone)
        .filter(found -> found.mayCount(definition))
        .map(Found::recorded)
        .sorted(Recorded.AS_TOLD)
        .toList();
  }

  private Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getString(1),
        row.getObject(2, LocalDate.class),
        row.getTimestamp(3).toInstant(),
        row.getString(4),
        read(row.getString(5)),
        read(row.getString(6)));
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
      Optional<Map<String, String>> then) {

    boolean mayCount(Definition definition) {
      return Stream.of(now, then)
          .flatMap(Optional::stream)
          .anyMatch(attributes -> definition.mayCount(definition.of(), attributes));
    }

    Recorded recorded() {
      Recorded.Change change =
          now.isEmpty()
              ? Recorded.Change.TAKEN_BACK
              : then.isEmpty() ? Recorded.Change.ADDED : Recorded.Change.CORRECTED;
      return new Recorded(id, change, day, at, event, now.or(() -> then).orElseThrow());
    }
  }
}
