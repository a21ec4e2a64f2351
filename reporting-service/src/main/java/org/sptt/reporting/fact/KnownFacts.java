package org.sptt.reporting.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The facts as a relation for queries over many of them at once: those known now, or those that
 * were known on an instant.
 */
public final class KnownFacts {

  private static final String COLUMNS =
      "id, source, kind, day, until, quantity, attributes, event_id, known_from, person, person_key,"
          + " structure, session";

  /** Those that need not be looked for among all the others. */
  private static final Set<String> OWN_COLUMN = Set.of("person", "structure", "session");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

  private KnownFacts() {}

  /** Begins a statement by naming the relation {@code known}. */
  public static void define(StringBuilder sql, List<Object> values, Optional<Instant> on) {
    sql.append("with known as not materialized (select ").append(COLUMNS).append(" from fact");
    on.ifPresent(
        instant -> {
          sql.append(" where known_from <= ? union all select ")
              .append(COLUMNS)
              .append(" from fact_past where known_from <= ? and known_until > ?");
          values.addAll(List.of(instant, instant, instant));
        });
    sql.append(")");
  }

  /** An attribute of a fact as an expression that is null when it is not known. */
  public static String attribute(String fact, String name) {
    if (OWN_COLUMN.contains(name)) {
      return fact + "." + name;
    }
    return "(" + fact + ".attributes ->> '" + checked(name) + "')";
  }

  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * The name, once it is sure to be one: names become part of statements.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static String checked(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("not the name of an attribute: " + name);
    }
    return name;
  }
}
