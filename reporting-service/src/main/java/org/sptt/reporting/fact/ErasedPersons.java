package org.sptt.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sptt.events.EventContracts;
import org.sptt.events.PersonErased;
import org.sptt.events.PersonKey;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.sql.Sql;

/**
 * Persons who were erased. What was recorded of them before, whenever it arrives, is kept under a
 * fresh key; the old one is known only as a digest.
 */
@ApplicationScoped
class ErasedPersons {

  private final Sql sql;
  private final PersonKey keys;

  ErasedPersons(Sql sql, PersonKey keys) {
    this.sql = sql;
    this.keys = keys;
  }

  ErasedKeys known() {
    ErasedKeys known = new ErasedKeys();
    sql.query(
        "select digest, erased_at, fresh_key from erased_person",
        row -> {
          known.add(
              row.getString(1), row.getTimestamp(2).toInstant(), row.getObject(3, UUID.class));
          return row;
        });
    return known;
  }

  /** Forgets the key in all that was recorded so far; tells of which things that was. */
  Set<String> erase(PersonErased event, Instant at) {
    Set<String> concerned = new HashSet<>();
    event
        .keys()
        .forEach(
            key -> concerned.addAll(erase(key, keys.afterErasure(key, event.erasureId()), at)));
    return concerned;
  }

  private Set<String> erase(UUID key, UUID freshKey, Instant at) {
    String digest = ErasedKeys.digest(key.toString());
    String old = keptSinceALaterErasure(digest, at).orElse(key.toString());
    String fresh = freshKey.toString();
    sql.update(
        "insert into erased_person (digest, erased_at, fresh_key) values (?, ?, ?::uuid)"
            + " on conflict do nothing",
        digest,
        at,
        fresh);
    Set<String> concerned = new HashSet<>();
    sql.query(
            "update telling set content = replace(content, ?, ?), source = replace(source, ?, ?)"
                + " where recorded_at <= ? and strpos(content, ?) > 0 returning source",
            row -> row.getString(1),
            old,
            fresh,
            old,
            fresh,
            at,
            old)
        .forEach(
            source -> {
              concerned.add(source);
              concerned.add(source.replace(fresh, old));
            });
    return concerned;
  }

  // Who came again and was erased again may be told of the second time first: what was recorded
  // before the first stands under the second's key by then.
  private Optional<String> keptSinceALaterErasure(String digest, Instant at) {
    return sql
        .query(
            "select fresh_key from erased_person where digest = ? and erased_at > ?"
                + " order by erased_at limit 1",
            row -> row.getString(1),
            digest,
            at)
        .stream()
        .findFirst();
  }

  /**
   * The events as they are to be kept: those of persons erased since they were recorded, re-keyed.
   */
  List<ReceivedEvent> reKeyed(List<ReceivedEvent> events) {
    ErasedKeys known = known();
    return events.stream()
        .map(event -> event.data() instanceof PersonErased ? event : reKeyed(event, known))
        .toList();
  }

  static ReceivedEvent reKeyed(ReceivedEvent event, ErasedKeys known) {
    String content = known.reKeyed(event.content(), event.recordedAt());
    return content.equals(event.content())
        ? event
        : new ReceivedEvent(
            event.id(),
            event.recordedAt(),
            EventContracts.read(content).data(),
            event.place(),
            content);
  }
}
