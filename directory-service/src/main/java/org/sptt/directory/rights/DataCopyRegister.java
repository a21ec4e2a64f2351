package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.sptt.directory.merging.Merges;
import org.sptt.edge.Refusals;
import org.sptt.events.DataCopyPrepared;
import org.sptt.events.DataCopyRequested;
import org.sptt.events.SealedText;
import org.sptt.events.Topics;
import org.sptt.messaging.Outbox;
import org.sptt.privacy.DataCopies;
import org.sptt.sql.Sql;

/**
 * Copies of all that the services hold on a person. Each is sealed for a pair of keys of its own:
 * when that goes, nobody can read what the services sent any more, though the topics keep it.
 */
@ApplicationScoped
public class DataCopyRegister {

  private static final int SHOWN = 100;
  private static final String VIEWS =
      """
      select c.id, c.person_key, c.ordered_at, c.expires_at,
        coalesce((select string_agg(p.service, ' ') from data_copy_part p
          where p.copy_id = c.id), '')
      from data_copy c where c.expires_at > ?""";

  private final Sql sql;
  private final Outbox outbox;
  private final DataCopies copies;
  private final Merges merges;
  private final Clock clock;
  private final KeepingConfig kept;

  DataCopyRegister(
      Sql sql, Outbox outbox, DataCopies copies, Merges merges, Clock clock, KeepingConfig kept) {
    this.sql = sql;
    this.outbox = outbox;
    this.copies = copies;
    this.merges = merges;
    this.clock = clock;
    this.kept = kept;
  }

  /**
   * Asks every service for its part; this one's own is there when it returns. Good for people that
   * only another service knows, too.
   *
   * @return by which the copy is known from now on
   */
  @Transactional
  public UUID order(UUID personKey, String account) {
    UUID id = UUID.randomUUID();
    KeyPair keys = SealedText.newKeys();
    Instant now = clock.instant();
    Instant expiresAt =
        now.atZone(clock.getZone()).plus(kept.copies()).toInstant().truncatedTo(ChronoUnit.SECONDS);
    sql.update(
        "insert into data_copy (id, person_key, ordered_at, ordered_by, expires_at, private_key)"
            + " values (?, ?, ?, ?, ?, ?)",
        id,
        personKey,
        now,
        account,
        expiresAt,
        keys.getPrivate().getEncoded());
    DataCopyRequested requested =
        new DataCopyRequested(
            id,
            personKey,
            merges.othersThan(personKey),
            Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
            expiresAt);
    outbox.record(requested);
    copies.prepare(requested);
    return id;
  }

  /** Keeps what a service sent; what is sent twice, or for a copy that has gone, is dropped. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(@Observes DataCopyPrepared part) {
    sql.update(
        """
        insert into data_copy_part (copy_id, service, received_at, sealed)
        select id, ?, cast(? as timestamptz), ? from data_copy where id = ?
        on conflict do nothing""",
        part.service(),
        clock.instant(),
        part.sealed(),
        part.copyId());
  }

  /** The latest first. */
  List<DataCopyView> latest() {
    return sql.query(
        VIEWS + " order by c.ordered_at desc, c.id limit ?", this::view, clock.instant(), SHOWN);
  }

  /** Those of one person. */
  List<DataCopyView> of(UUID personKey) {
    return sql.query(
        VIEWS + " and c.person_key = ? order by c.ordered_at desc, c.id",
        this::view,
        clock.instant(),
        personKey);
  }

  DataCopyView require(UUID id) {
    return one(VIEWS + " and c.id = ?", this::view, clock.instant(), id);
  }

  /** What each service sent, as the JSON text that it sent. */
  List<DataCopyPart> parts(UUID id) {
    byte[] key = one("select private_key from data_copy where id = ?", row -> row.getBytes(1), id);
    return sql.query(
        "select service, received_at, sealed from data_copy_part where copy_id = ?",
        row ->
            new DataCopyPart(
                row.getString(1),
                local(row.getTimestamp(2)),
                SealedText.open(row.getString(3), key)),
        id);
  }

  private <T> T one(String select, Sql.RowReader<T> reader, Object... values) {
    return sql.query(select, reader, values).stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("copy"));
  }

  private DataCopyView view(ResultSet row) throws SQLException {
    List<String> services = Arrays.asList(row.getString(5).split(" "));
    List<String> all =
        Topics.OF_SERVICES.stream().map(topic -> topic.substring(topic.indexOf('.') + 1)).toList();
    return new DataCopyView(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        local(row.getTimestamp(3)),
        local(row.getTimestamp(4)),
        all.stream().filter(services::contains).toList(),
        all.stream().filter(service -> !services.contains(service)).toList());
  }

  private LocalDateTime local(Timestamp moment) {
    return LocalDateTime.ofInstant(moment.toInstant(), clock.getZone());
  }
}
