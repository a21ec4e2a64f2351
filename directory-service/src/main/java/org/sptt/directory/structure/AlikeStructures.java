package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.sptt.directory.merging.Likeness;
import org.sptt.directory.merging.NotSame;
import org.sptt.directory.merging.Pair;
import org.sptt.sql.Sql;

/**
 * Structures that may be entered twice: of near the same name in one commune, or with the same web
 * site. A SIRET stands on one card only, whoever enters it.
 */
@ApplicationScoped
public class AlikeStructures {

  private static final int MOST = 200;

  private final Sql sql;
  private final NotSame notSame;

  AlikeStructures(Sql sql, NotSame notSame) {
    this.sql = sql;
    this.notSame = notSame;
  }

  /** Read in a transaction, row by row: there may be more than memory holds. */
  @Transactional
  public Set<Pair> pairs() {
    Set<Pair> pairs = new LinkedHashSet<>(ofNearTheSameName());
    pairs.addAll(ofTheSameSite());
    return pairs;
  }

  private Set<Pair> ofTheSameSite() {
    return new LinkedHashSet<>(
        sql.query(
            """
            with known as (
              select id, rtrim(lower(regexp_replace(website, '^https?://(www\\.)?', '')), '/') as site
              from structure where merged_into is null and website is not null)
            select a.id, b.id from known a join known b on a.id < b.id and a.site = b.site
            where (a.id, b.id) not in (select one, other from not_same)
            order by a.id, b.id limit ?""",
            row -> Pair.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            MOST));
  }

  private Set<Pair> ofNearTheSameName() {
    Likeness names = new Likeness(notSame.all(), MOST);
    sql.each(
        """
        with known as (
          select id, name, folded_name, coalesce(commune_code, department, '') as place
          from structure where merged_into is null)
        select id, name, place, count(*) over (partition by place) from known
        order by place, folded_name, id""",
        row ->
            names.add(
                row.getString(3), row.getInt(4), row.getObject(1, UUID.class), row.getString(2)));
    return names.pairs();
  }
}
