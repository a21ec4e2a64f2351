package org.sptt.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sptt.sql.Sql;

/** The rows of facts and lenders, read and written in batches. */
@ApplicationScoped
class FactRows {

  private static final TypeReference<TreeMap<String, String>> TEXT_MAP = new TypeReference<>() {};
  private static final String SELECT =
      "select id, kind, day, until, quantity, attributes, borrows, source, own, event_id, recorded_at"
          + " from fact ";

  private final Sql sql;
  private final ObjectMapper json;

  FactRows(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  List<StoredFact> ofSources(Collection<String> sources) {
    return sql.query(SELECT + "where source = any(?)", this::stored, sources);
  }

  List<StoredFact> borrowingFrom(Collection<String> lenders) {
    return sql.query(SELECT + "where borrows && ?", this::stored, lenders);
  }

  List<StoredFact> having(String kind, String attribute, Collection<String> values) {
    return sql.query(
        SELECT + "where kind = ? and " + column(attribute) + " = any(?)",
        this::stored,
        kind,
        values);
  }

  /** All values that an attribute has in facts of a kind, in order. */
  List<String> values(String kind, String attribute) {
    String column = column(attribute);
    return sql.query(
        "select distinct "
            + column
            + " from fact where kind = ? and "
            + column
            + " is not null order by 1",
        row -> row.getString(1),
        kind);
  }

  Map<String, Map<String, String>> lenders(Collection<String> ids) {
    Map<String, Map<String, String>> lenders = new HashMap<>();
    sql.query(
            "select id, attributes from lender where id = any(?)",
            row -> Map.entry(row.getString(1), read(row.getString(2))),
            ids)
        .forEach(lender -> lenders.put(lender.getKey(), lender.getValue()));
    return lenders;
  }

  void putLenders(Map<String, Map<String, String>> lenders) {
    sql.batch(
        "insert into lender (id, attributes) values (?, ?::jsonb)"
            + " on conflict (id) do update set attributes = excluded.attributes",
        lenders.entrySet().stream()
            .map(lender -> new Object[] {lender.getKey(), write(lender.getValue())})
            .toList());
  }

  void put(Collection<StoredFact> facts) {
    sql.batch(
        "insert into fact (id, source, kind, day, until, quantity, own, attributes, borrows,"
            + " event_id, recorded_at) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)"
            + " on conflict (id) do update set day = excluded.day, until = excluded.until,"
            + " quantity = excluded.quantity, own = excluded.own,"
            + " attributes = excluded.attributes, borrows = excluded.borrows,"
            + " event_id = excluded.event_id, recorded_at = excluded.recorded_at",
        facts.stream().map(this::values).toList());
  }

  void delete(Collection<String> ids) {
    sql.update("delete from fact where id = any(?)", ids);
  }

  // The name becomes part of the query, so that an index on the attribute can be used.
  private static String column(String attribute) {
    if (!attribute.matches("[a-z][a-z-]*")) {
      throw new IllegalArgumentException("not the name of an attribute: " + attribute);
    }
    return attribute.equals("id") ? "id" : "(attributes ->> '" + attribute + "')";
  }

  private Object[] values(StoredFact stored) {
    Fact fact = stored.fact();
    return new Object[] {
      fact.id(),
      stored.source(),
      fact.kind(),
      fact.day(),
      fact.until(),
      fact.quantity(),
      write(stored.own()),
      write(fact.attributes()),
      fact.borrows(),
      stored.eventId(),
      stored.recordedAt()
    };
  }

  private StoredFact stored(ResultSet row) throws SQLException {
    Fact fact =
        new Fact(
            row.getString("id"),
            row.getString("kind"),
            row.getObject("day", LocalDate.class),
            row.getObject("until", LocalDate.class),
            row.getBigDecimal("quantity"),
            read(row.getString("attributes")),
            List.of((String[]) row.getArray("borrows").getArray()));
    return new StoredFact(
        fact,
        row.getString("source"),
        read(row.getString("own")),
        row.getObject("event_id", UUID.class),
        row.getTimestamp("recorded_at").toInstant());
  }

  private Map<String, String> read(String text) {
    try {
      return json.readValue(text, TEXT_MAP);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("attributes that were written cannot be read", e);
    }
  }

  private String write(Map<String, String> attributes) {
    try {
      return json.writeValueAsString(new TreeMap<>(attributes));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always writable", e);
    }
  }
}
