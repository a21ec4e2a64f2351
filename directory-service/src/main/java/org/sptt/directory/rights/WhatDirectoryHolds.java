package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sptt.events.PersonKey;
import org.sptt.privacy.Holding;
import org.sptt.privacy.PersonalData;
import org.sptt.privacy.RetentionRule;
import org.sptt.sql.Sql;

/**
 * Who people are, their memberships, their entry among the experts if they have one, and where
 * their e-mail is how somebody else is reached.
 */
@ApplicationScoped
class WhatDirectoryHolds implements PersonalData {

  private final Sql sql;
  private final PersonKey keys;
  private final KeepingConfig kept;

  WhatDirectoryHolds(Sql sql, PersonKey keys, KeepingConfig kept) {
    this.sql = sql;
    this.keys = keys;
    this.kept = kept;
  }

  @Override
  public List<Holding> holdings(UUID personKey) {
    List<UUID> entries = entries(personKey);
    List<UUID> contacts = contacts(personKey);
    return List.of(
        new Holding("people", DirectoryHoldings.PERSON, personKey),
        new Holding("memberships", DirectoryHoldings.MEMBERSHIPS, personKey),
        new Holding("participations", DirectoryHoldings.PARTICIPATIONS, personKey),
        new Holding("experts", DirectoryHoldings.EXPERTS, entries),
        new Holding("consents", DirectoryHoldings.CONSENTS, entries),
        new Holding("contacts", DirectoryHoldings.CONTACTS, contacts),
        new Holding(
            "updates",
            DirectoryHoldings.UPDATES,
            Stream.concat(entries.stream(), contacts.stream()).toList()),
        new Holding("merges", DirectoryHoldings.MERGES, personKey),
        new Holding("data-reads", DirectoryHoldings.READS, personKey));
  }

  @Override
  public Map<String, Integer> erase(UUID personKey, UUID freshKey) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    List<UUID> entries = entries(personKey);
    entries.forEach(this::eraseEntry);
    erased.put("experts", entries.size());
    List<UUID> contacts = contacts(personKey);
    contacts.forEach(this::eraseContact);
    erased.put("contacts", contacts.size());
    sql.update(
        """
        insert into person (id, version, gender, engagement, professional_status, structure_id,
          merged_into)
        select ?, 0, gender, engagement, professional_status, structure_id, merged_into
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
    sql.update("delete from data_copy where person_key = ?", personKey);
    sql.update("delete from rectification where person_key = ?", personKey);
    sql.update("update merged set id = ? where id = ?", freshKey, personKey);
    sql.update("update merged set into_id = ? where into_id = ?", freshKey, personKey);
    sql.update("update person set merged_into = ? where merged_into = ?", freshKey, personKey);
    sql.update("delete from not_same where ? in (one, other)", personKey);
    forgetFilesLookedAt();
    erased.put("people", sql.update("delete from person where id = ?", personKey));
    return erased;
  }

  /** An entry of a person who is reached under the e-mail that makes the key. */
  private List<UUID> entries(UUID personKey) {
    return reachedBy(
        personKey,
        "select id, contact_email from expert where kind = 'PERSON' and contact_email is not null");
  }

  /** Structures, whichever way they are in the directory, that are reached under that e-mail. */
  private List<UUID> contacts(UUID personKey) {
    return reachedBy(
        personKey,
        """
        select id, contact_email from structure where contact_email is not null
        union all
        select id, contact_email from expert
        where kind <> 'PERSON' and contact_email is not null""");
  }

  // Only the platform's secret tells which key an e-mail has, and the database does not know it.
  private List<UUID> reachedBy(UUID personKey, String idsAndEmails) {
    return sql
        .query(
            idsAndEmails, row -> Map.entry(row.getObject(1, UUID.class), keys.of(row.getString(2))))
        .stream()
        .filter(entry -> entry.getValue().equals(personKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public List<RetentionRule> retentionRules() {
    return List.of(
        new RetentionRule(
            "data-copies", kept.copies(), "delete from data_copy where ordered_at < ?"),
        new RetentionRule("data-reads", kept.reads(), "delete from data_read where read_at < ?"),
        new RetentionRule("consents", kept.consents(), "delete from consent where expires_on < ?"),
        new RetentionRule(
            "erasures",
            kept.receipts(),
            """
            with gone as (delete from erasure_store s using erasure e
                where e.id = s.erasure_id and e.completed_at < ? returning e.id),
              answers as (delete from erasure_answer where erasure_id in (select id from gone)
                returning erasure_id)
            delete from erasure where id in (select erasure_id from answers)"""));
  }

  // What a file held of somebody cannot be told from its rows: those who sent it send it again.
  private void forgetFilesLookedAt() {
    sql.update(
        """
        delete from import_line where run_id in (
          select id from import_run
          where stage <> 'APPLYING' and kind in ('people', 'experts', 'initiatives'))""");
    sql.update(
        """
        update import_run set stage = 'DROPPED'
        where stage = 'LOOKED_AT' and kind in ('people', 'experts', 'initiatives')""");
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

  private void eraseContact(UUID id) {
    sql.update("update structure set contact_email = null, version = version + 1 where id = ?", id);
    sql.update("update expert set contact_email = null, version = version + 1 where id = ?", id);
    sql.update("update search_entry set email = null where id = ?", id);
  }

  @Override
  public List<String> tables() {
    return List.of(
        "person",
        "membership",
        "structure",
        "expert",
        "consent",
        "search_entry",
        "data_read",
        "data_copy",
        "data_copy_part",
        "rectification",
        "import_line");
  }
}
