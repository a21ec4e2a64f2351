package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.sptt.directory.merging.Pair;
import org.sptt.sql.Sql;

/**
 * People who may be entered twice: of one name in one structure, or with no structure told, or
 * whose e-mails are the same but for what stands behind a plus.
 */
@ApplicationScoped
public class AlikePeople {

  private static final int MOST = 200;

  private static final String SAME =
      """
      with known as (
        select id, structure_id, split_part(split_part(email, '@', 1), '+', 1) || '@'
            || split_part(email, '@', 2) as mailbox,
          lower(regexp_replace(trim(coalesce(given_name, '') || ' ' || coalesce(family_name, '')),
            '[\\s-]+', ' ', 'g')) as name
        from person where merged_into is null),
      alike as (
        select a.id as one, b.id as other from known a join known b on a.id < b.id
          and a.name = b.name and a.name like '% %'
          and (a.structure_id = b.structure_id or a.structure_id is null or b.structure_id is null)
        union
        select a.id, b.id from known a join known b on a.id < b.id and a.mailbox = b.mailbox)
      select one, other from alike
      where (one, other) not in (select one, other from not_same) limit ?""";

  private final Sql sql;

  AlikePeople(Sql sql) {
    this.sql = sql;
  }

  public Set<Pair> pairs() {
    return new LinkedHashSet<>(
        sql.query(
            SAME,
            row -> Pair.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            MOST));
  }
}
