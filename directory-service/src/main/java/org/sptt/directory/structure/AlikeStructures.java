package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
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

  public Set<Pair> pairs() {
    Set<Pair> pairs = new LinkedHashSet<>(ofNearTheSameName());
    pairs.addAll(ofTheSameSite());
    pairs.removeAll(notSame.all());
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
            order by a.id, b.id limit ?""",
            row -> Pair.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            MOST));
  }

  private Set<Pair> ofNearTheSameName() {
    InOnePlace places = new InOnePlace();
    sql.each(
        """
        select id, name, coalesce(commune_code, department, '') as place from structure
        where merged_into is null order by place, folded_name, id""",
        row -> places.add(row.getString(3), row.getObject(1, UUID.class), row.getString(2)));
    return places.end();
  }

  /** One place after the other, so that no more than a place's names are held. */
  private static final class InOnePlace {

    private final Set<Pair> pairs = new LinkedHashSet<>();
    private String place = "";
    private Likeness names = new Likeness();

    void add(String where, UUID id, String name) {
      if (!where.equals(place)) {
        end();
        place = where;
      }
      names.add(id, name);
    }

    Set<Pair> end() {
      names.pairs().stream().limit(MOST - Math.min(MOST, pairs.size())).forEach(pairs::add);
      names = new Likeness();
      return pairs;
    }
  }
}
