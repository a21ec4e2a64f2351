package org.sptt.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.directory.naming.Folded;
import org.sptt.edge.Refusals;
import org.sptt.sql.Sql;

/** Records as they are compared by people, whatever they are of. */
@ApplicationScoped
class RecordCards {

  private static final int MOST = 30;

  private static final String OF_STRUCTURES =
      """
      select s.id, s.name, s.commune, s.siret, s.website, s.contact_email, s.source
      from structure s where""";

  private static final String OF_PEOPLE =
      """
      select p.id, coalesce(nullif(trim(concat_ws(' ', p.given_name, p.family_name)), ''), p.email,
          '–'), s.name, p.email, p.professional_status, null, p.source
      from person p left join structure s on s.id = p.structure_id where""";

  private final Sql sql;

  RecordCards(Sql sql) {
    this.sql = sql;
  }

  Map<UUID, RecordCard> all(RecordKind kind, Collection<UUID> ids) {
    return sql
        .query(
            kind == RecordKind.PEOPLE
                ? OF_PEOPLE + " p.id = any (?::uuid[])"
                : OF_STRUCTURES + " s.id = any (?::uuid[])",
            RecordCards::card,
            ids)
        .stream()
        .collect(Collectors.toMap(RecordCard::id, Function.identity()));
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  RecordCard require(RecordKind kind, UUID id) {
    return all(kind, List.of(id)).values().stream()
        .findAny()
        .orElseThrow(() -> Refusals.notFound("record"));
  }

  /** Those that stand for themselves and whose names hold a text. */
  List<RecordCard> named(RecordKind kind, String text) {
    String folded = "%" + Folded.of(text) + "%";
    return kind == RecordKind.PEOPLE
        ? sql.query(
            OF_PEOPLE
                + " p.merged_into is null and lower(concat_ws(' ', p.given_name, p.family_name,"
                + " p.email)) like ? order by p.family_name, p.given_name, p.id limit ?",
            RecordCards::card,
            "%" + text.toLowerCase(Locale.FRENCH) + "%",
            MOST)
        : sql.query(
            OF_STRUCTURES
                + " s.merged_into is null and s.folded_name like ? order by s.folded_name, s.id limit ?",
            RecordCards::card,
            folded,
            MOST);
  }

  private static RecordCard card(ResultSet row) throws SQLException {
    return new RecordCard(
        row.getObject(1, UUID.class),
        row.getString(2),
        Stream.of(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7))
            .filter(Objects::nonNull)
            .toList());
  }
}
