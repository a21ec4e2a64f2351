package org.sptt.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sptt.sql.Sql;

/** The rows of facts, those known now and those known before, read and written in batches. */
@ApplicationScoped
class FactRows {

  private static final TypeReference<TreeMap<String, String>> TEXT_MAP = new TypeReference<>() {};
  private static final String FACT =
      "id, kind, day, until, quantity, attributes, borrows, source, event_id, known_from";

  /** Attributes that have a column of their own, with an index. */
  private static final Set<String> OWN_COLUMN = Set.of("id", "person", "structure", "session");

  /** In rows of {@link #each}, after what all facts have, and the subject. */
  private static final int FIRST_ATTRIBUTE = 6;

  private final Sql sql;
  private final ObjectMapper json;

  FactRows(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** All versions of all facts of these sources. */
  List<FactVersion> ofSources(Collection<String> sources) {
    return sql.query(
        "select "
            + FACT
            + ", null::timestamptz as known_until from fact"
            + " join unnest(?) as its (name)"
            // The ids of its facts begin so, and the index on ids finds them.
            + " on id between its.name || '#' and its.name || '$'"
            + " union all select "
            + FACT
            + ", known_until from fact_past where source = any(?)",
        this::version,
        sources,
        sources);
  }

  /** The sources of all facts that ever borrowed from these lenders. */
  List<String> borrowers(Collection<String> lenders) {
    List<String> keys =
        lenders.stream()
            .filter(lender -> lender.startsWith(Lenders.PERSON))
            .map(Lenders::id)
            .toList();
    List<String> named =
        lenders.stream()
            .map(lender -> lender.replaceFirst("^" + Lenders.SAME_STRUCTURE, Lenders.STRUCTURE))
            .toList();
    return sql.query(
        "select source from fact where borrows && ? union select source from fact_past where borrows && ?"
            + " union select source from fact where person_key = any(?)"
            + " union select source from fact_past where person_key = any(?)",
        row -> row.getString(1),
        named,
        named,
        keys,
        keys);
  }

  List<Fact> having(String kind, String attribute, Collection<String> values) {
    if (attribute.equals("id")) {
      // Ids say the kind; naming it again would let an index on the kind be used.
      return sql.query("select " + FACT + " from fact where id = any(?)", this::fact, values);
    }
    return sql.query(
        "select " + FACT + " from fact where kind = ? and " + column(attribute) + " = any(?)",
        this::fact,
        kind,
        values);
  }

  /**
   * Facts of a kind, those of one value of an attribute one after the other; with as little of each
   * as is asked for, since there are many to put in order.
   */
  void each(
      String kind,
      String attribute,
      Set<String> wanted,
      int share,
      int shares,
      BiConsumer<String, Fact> reader) {
    List<String> names = List.copyOf(wanted);
    String subject = column(attribute);
    sql.each(
        "select id, day, until, quantity, "
            + subject
            + names.stream().map(name -> ", " + column(name)).collect(Collectors.joining())
            + " from fact where kind = ? and mod(coalesce(hashtext("
            + subject
            + "), 0) & 65535, ?) = ? order by "
            + subject,
        row -> reader.accept(row.getString(FIRST_ATTRIBUTE - 1), fact(row, kind, names)),
        kind,
        shares,
        share);
  }

  private static Fact fact(ResultSet row, String kind, List<String> names) throws SQLException {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String value = row.getString(FIRST_ATTRIBUTE + i);
      if (value != null) {
        attributes.put(names.get(i), value);
      }
    }
    return new Fact(
        row.getString(1),
        kind,
        row.getObject(2, LocalDate.class),
        row.getObject(3, LocalDate.class),
        row.getBigDecimal(4),
        attributes,
        List.of());
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

  /** Puts versions in the place of others. */
  void replace(Collection<FactVersion> old, Collection<FactVersion> current) {
    List<FactVersion> gone = old.stream().filter(FactVersion::isKnownNow).toList();
    if (!gone.isEmpty()) {
      sql.update(
          "delete from fact where id = any(?)", gone.stream().map(v -> v.fact().id()).toList());
    }
    sql.batch(
        "delete from fact_past where id = ? and known_from = ?",
        old.stream()
            .filter(v -> !v.isKnownNow())
            .map(v -> new Object[] {v.fact().id(), v.from()})
            .toList());
    sql.batch(
        "insert into fact (" + FACT + ") values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
        current.stream().filter(FactVersion::isKnownNow).map(v -> row(v)).toList());
    sql.batch(
        "insert into fact_past ("
            + FACT
            + ", known_until) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)",
        current.stream().filter(v -> !v.isKnownNow()).map(v -> row(v)).toList());
  }

  // The name becomes part of the query, so that an index on the attribute can be used.
  private static String column(String attribute) {
    return OWN_COLUMN.contains(attribute)
        ? attribute
        : "(attributes ->> '" + KnownFacts.checked(attribute) + "')";
  }

  private Object[] row(FactVersion version) {
    Fact fact = version.fact();
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                fact.id(),
                fact.kind(),
                fact.day(),
                fact.until(),
                fact.quantity(),
                write(fact.attributes()),
                fact.borrows(),
                version.source(),
                version.eventId(),
                version.from()));
    version.until().ifPresent(row::add);
    return row.toArray();
  }

  private FactVersion version(ResultSet row) throws SQLException {
    Timestamp until = row.getTimestamp("known_until");
    return new FactVersion(
        fact(row),
        row.getString("source"),
        row.getObject("event_id", UUID.class),
        row.getTimestamp("known_from").toInstant(),
        Optional.ofNullable(until).map(Timestamp::toInstant));
  }

  private Fact fact(ResultSet row) throws SQLException {
    return new Fact(
        row.getString("id"),
        row.getString("kind"),
        row.getObject("day", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getBigDecimal("quantity"),
        read(row.getString("attributes")),
        List.of((String[]) row.getArray("borrows").getArray()));
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
