package org.sptt.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.events.DataCopyPrepared;
import org.sptt.events.DataCopyRequested;
import org.sptt.events.SealedText;
import org.sptt.messaging.Outbox;
import org.sptt.sql.Sql;

/** Copies what a service holds on a person, sealed for whoever was asked for it. */
@ApplicationScoped
public class DataCopies {

  /** Kafka takes no event of more than a megabyte: a longer one would hold up all that follow. */
  private static final int LONGEST = 900_000;

  private final PersonalData data;
  private final Sql sql;
  private final Outbox outbox;
  private final Clock clock;
  private final String service;

  DataCopies(
      PersonalData data,
      Sql sql,
      Outbox outbox,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.data = data;
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
    this.service = service;
  }

  /** Tells it; one that nobody could read any more is left alone. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void prepare(DataCopyRequested asked) {
    if (asked.expiresAt().isBefore(clock.instant())) {
      return;
    }
    String sealed = SealedText.seal(held(asked.personKey()), asked.publicKey());
    if (sealed.length() > LONGEST) {
      throw new IllegalStateException(
          "the copy " + asked.copyId() + " is too long for an event: " + sealed.length());
    }
    outbox.record(new DataCopyPrepared(asked.copyId(), service, sealed));
  }

  /** As a JSON object: the entries of each store. */
  private String held(UUID personKey) {
    return data.holdings(personKey).stream()
        .map(holding -> "\"%s\":%s".formatted(holding.store(), entries(holding)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private String entries(Holding holding) {
    return sql.query(
            """
            with entry as (%s)
            select coalesce(json_agg(json_strip_nulls(to_json(entry))), '[]') from entry"""
                .formatted(holding.select()),
            row -> row.getString(1),
            holding.value())
        .get(0);
  }
}
