package org.sptt.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sptt.directory.contact.Contact;
import org.sptt.edge.Page;
import org.sptt.sql.Sql;

/**
 * Finds public entries, accents, capitals and a letter too many, too few or wrong forgiven. Those
 * whose names have all the words come first, then those that have them elsewhere, then those that
 * only resemble; each in the order of the names.
 */
@ApplicationScoped
class Finder {

  private static final String COLUMNS =
      """
      select e.id, e.kind, e.name, e.about, e.place, e.department, e.category, e.themes, e.offers,
        e.presentation, e.website, e.email, e.phone, e.address""";

  /** Past it one resembles everything. */
  private static final int SHORTEST_MISSPELT = 4;

  private final KeepIndex index;
  private final Sql sql;
  private final Clock clock;

  Finder(KeepIndex index, Sql sql, Clock clock) {
    this.index = index;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @param after the id that the page before ended with; null for the first page
   */
  Page<Hit> find(SearchFilter filter, UUID after, int limit) {
    index.renew();
    Query query = new Query();
    query.add("with hit as (select id, folded_name collate \"C\" as folded, ");
    query.add(rank(filter.words(), query));
    query.add(" as rank from search_entry where ");
    query.add(condition(filter, query));
    query.add(") " + COLUMNS + " from hit join search_entry e on e.id = hit.id");
    if (after != null) {
      query.add(
          """

          where (hit.rank, hit.folded, hit.id) > (
            select coalesce((select rank from hit where id = ?), 0), folded_name collate "C", id
            from search_entry where id = ?)""",
          after,
          after);
    }
    query.add(" order by hit.rank, hit.folded, hit.id limit ?", limit + 1);
    return Page.of(sql.query(query.text(), Finder::hit, query.values()), limit, Hit::id);
  }

  /** How many there are. */
  int count(SearchFilter filter) {
    index.renew();
    Query query = new Query();
    query.add("select count(*) from search_entry where ");
    query.add(condition(filter, query));
    return sql.query(query.text(), row -> row.getInt(1), query.values()).get(0);
  }

  /** The entry that has this card. */
  Optional<Hit> card(EntryKind kind, UUID id) {
    index.renew();
    return sql
        .query(
            COLUMNS
                + " from search_entry e where id = ? and kind = ?"
                + " and (visible_until is null or visible_until >= ?)",
            Finder::hit,
            id,
            kind.name(),
            LocalDate.now(clock))
        .stream()
        .findAny();
  }

  private static String rank(List<String> words, Query query) {
    if (words.isEmpty()) {
      return "0";
    }
    query.bind(beginnings(words, "A"), beginnings(words, ""));
    return "case when words @@ to_tsquery('simple', ?) then 0"
        + " when words @@ to_tsquery('simple', ?) then 1 else 2 end";
  }

  private String condition(SearchFilter filter, Query query) {
    List<String> all = new ArrayList<>();
    all.add("(visible_until is null or visible_until >= ?)");
    query.bind(LocalDate.now(clock));
    filter
        .kind()
        .ifPresent(
            kind -> {
              all.add("kind = ?");
              query.bind(kind.name());
            });
    equal("category", filter.category(), all, query);
    equal("department", filter.department(), all, query);
    within("themes", filter.theme(), all, query);
    within("offers", filter.offer(), all, query);
    for (String word : filter.words()) {
      boolean canBeMisspelt = word.length() >= SHORTEST_MISSPELT;
      all.add(
          canBeMisspelt
              ? "(words @@ to_tsquery('simple', ?) or near && ?)"
              : "words @@ to_tsquery('simple', ?)");
      query.bind(beginnings(List.of(word), ""));
      if (canBeMisspelt) {
        query.bind(SearchWords.near(word));
      }
    }
    return String.join(" and ", all);
  }

  private static void equal(String column, String value, List<String> all, Query query) {
    if (!value.isEmpty()) {
      all.add(column + " = ?");
      query.bind(value);
    }
  }

  private static void within(String column, String value, List<String> all, Query query) {
    if (!value.isEmpty()) {
      all.add("? = any (" + column + ")");
      query.bind(value);
    }
  }

  // The words are letters and digits only, so that nothing in them means anything to the query.
  private static String beginnings(List<String> words, String weight) {
    return words.stream()
        .map(word -> "'" + word + "':*" + weight)
        .collect(Collectors.joining(" & "));
  }

  private static Hit hit(ResultSet row) throws SQLException {
    return new Hit(
        row.getObject(1, UUID.class),
        EntryKind.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        texts(row.getArray(8)),
        texts(row.getArray(9)),
        row.getString(10),
        new Contact(row.getString(11), row.getString(12), row.getString(13), row.getString(14)));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  /** SQL and its values, growing together. */
  private static final class Query {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    void add(String sql, Object... bound) {
      text.append(sql);
      bind(bound);
    }

    void bind(Object... bound) {
      values.addAll(List.of(bound));
    }

    String text() {
      return text.toString();
    }

    Object[] values() {
      return values.toArray();
    }
  }
}
