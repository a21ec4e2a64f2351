package org.sptt.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sptt.directory.naming.Folded;
import org.sptt.sql.Sql;

/**
 * What the public finds, and by which words. Changes with the entries, in their transactions, so
 * that it never shows what is gone.
 */
@ApplicationScoped
public class SearchIndex {

  private static final String PUT =
      """
      insert into search_entry (id, kind, name, folded_name, about, place, department, category,
        themes, offers, presentation, website, email, phone, address, visible_until, words, near)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        setweight(to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'B'), ?)
      on conflict (id) do update set (kind, name, folded_name, about, place, department, category,
        themes, offers, presentation, website, email, phone, address, visible_until, words, near)
      = (excluded.kind, excluded.name, excluded.folded_name, excluded.about, excluded.place,
        excluded.department, excluded.category, excluded.themes, excluded.offers,
        excluded.presentation, excluded.website, excluded.email, excluded.phone, excluded.address,
        excluded.visible_until, excluded.words, excluded.near)""";

  private final Sql sql;

  SearchIndex(Sql sql) {
    this.sql = sql;
  }

  /** Has the entry found as it is now. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(Found entry) {
    List<String> shortTexts = new ArrayList<>(entry.themes());
    shortTexts.addAll(Arrays.asList(entry.name(), entry.about(), entry.place(), entry.category()));
    List<String> further = new ArrayList<>(entry.furtherTexts());
    further.addAll(shortTexts);
    further.add(entry.presentation());
    sql.update(
        PUT,
        entry.id(),
        entry.kind().name(),
        entry.name(),
        Folded.of(entry.name()),
        entry.about(),
        entry.place(),
        entry.department(),
        entry.category(),
        entry.themes(),
        entry.offers(),
        entry.presentation(),
        entry.contact().website(),
        entry.contact().email(),
        entry.contact().phone(),
        entry.contact().address(),
        entry.visibleUntil(),
        SearchWords.text(List.of(entry.name())),
        SearchWords.text(further),
        SearchWords.near(shortTexts));
  }

  /** Has it found no more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(UUID id) {
    sql.update("delete from search_entry where id = ?", id);
  }
}
