package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sptt.privacy.PersonalData;
import org.sptt.sql.Sql;

/** Who people are, their memberships, and their entry among the experts if they have one. */
@ApplicationScoped
class WhatDirectoryHolds implements PersonalData {

  /** An entry that is reached under the person's own e-mail is theirs. */
  private static final String THEIR_ENTRIES =
      """
      select e.id from expert e join person p on lower(e.contact_email) = p.email
      where p.id = ? and e.kind = 'PERSON'""";

  private final Sql sql;

  WhatDirectoryHolds(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<String, Integer> erase(UUID personKey, UUID freshKey) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    List<UUID> entries = sql.query(THEIR_ENTRIES, row -> row.getObject(1, UUID.class), personKey);
    entries.forEach(this::eraseEntry);
    erased.put("experts", entries.size());
    sql.update(
        """
        insert into person (id, version, gender, engagement, professional_status, structure_id)
        select ?, 0, gender, engagement, professional_status, structure_id
        from person where id = ?""",
        freshKey,
        personKey);
    erased.put(
        "memberships",
        sql.update(
            """
            update membership
            set person_key = ?, source = null, external_id = null, version = version + 1
            where person_key = ?""",
            freshKey,
            personKey));
    sql.update("update participation set person_key = ? where person_key = ?", freshKey, personKey);
    sql.update("update data_read set person_key = ? where person_key = ?", freshKey, personKey);
    erased.put("people", sql.update("delete from person where id = ?", personKey));
    return erased;
  }

  // That there was somebody goes on counting.
  private void eraseEntry(UUID id) {
    sql.update("delete from consent where expert_id = ?", id);
    sql.update("delete from search_entry where id = ?", id);
    sql.update(
        """
        update expert
        set name = '–', folded_name = '', affiliation = null, presentation = null, website = null,
          contact_email = null, phone = null, address = null, source = null, external_id = null,
          version = version + 1
        where id = ?""",
        id);
  }

  @Override
  public List<String> tables() {
    return List.of("person", "membership", "expert", "consent", "search_entry", "data_read");
  }
}
