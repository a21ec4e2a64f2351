package org.sptt.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Sql sql;
  private final PersonKey keys;

  ErasedPersons(Sql sql, PersonKey keys) {
    this.sql = sql;
    this.keys = keys;
  }

  /** Forgets the key in all that was recorded so far; tells of which things that was. */
  Set<String> erase(PersonErased event, Instant at) {
    UUID fresh = keys.afterErasure(event.personKey(), event.erasureId());
    String old = event.personKey().toString();
    sql.update(
        "insert into erased_person (digest, erased_at, fresh_key) values (?, ?, ?)"
            + " on conflict do nothing",
        digest(old),
        at,
        fresh);
    Set<String> concerned = new HashSet<>();
    sql.query(
            "update telling set content = replace(content, ?, ?), source = replace(source, ?, ?)"
                + " where recorded_at <= ? and strpos(content, ?) > 0 returning source",
            row -> row.getString(1),
            old,
            fresh.toString(),
            old,
            fresh.toString(),
            at,
            old)
        .forEach(
            source -> {
              concerned.add(source);
              concerned.add(source.replace(fresh.toString(), old));
            });
    return concerned;
  }

  /**
   * The events as they are to be kept: those of persons erased since they were recorded, re-keyed.
   */
  List<ReceivedEvent> reKeyed(List<ReceivedEvent> events) {
    if (sql.query("select 1 from erased_person limit 1", row -> 1).isEmpty()) {
      return events;
    }
    return events.stream()
        .map(event -> event.data() instanceof PersonErased ? event : reKeyed(event))
        .toList();
  }

  private ReceivedEvent reKeyed(ReceivedEvent event) {
    String content = event.content();
    for (Map.Entry<String, String> fresh : freshKeys(event).entrySet()) {
      content = content.replace(fresh.getKey(), fresh.getValue());
    }
    return content.equals(event.content())
        ? event
        : new ReceivedEvent(
            event.id(),
            event.recordedAt(),
            EventContracts.readData(EventContracts.readEnvelope(content)),
            event.place(),
            content);
  }

  private Map<String, String> freshKeys(ReceivedEvent event) {
    Map<String, String> byDigest = new HashMap<>();
    Matcher found = UUIDS.matcher(event.content());
    while (found.find()) {
      byDigest.put(digest(found.group()), found.group());
    }
    Map<String, String> fresh = new HashMap<>();
    sql.query(
            "select distinct on (digest) digest, fresh_key::text from erased_person"
                + " where digest = any(?) and erased_at >= ? order by digest, erased_at",
            row -> Map.entry(row.getString(1), row.getString(2)),
            byDigest.keySet(),
            event.recordedAt())
        .forEach(row -> fresh.put(byDigest.get(row.getKey()), row.getValue()));
    return fresh;
  }

  private static String digest(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
