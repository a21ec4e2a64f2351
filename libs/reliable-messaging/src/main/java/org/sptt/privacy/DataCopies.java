package org.sptt.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    String sealed = SealedText.seal(held(asked.keys()), asked.publicKey());
    if (sealed.length() > LONGEST) {
      throw new IllegalStateException(
          "the copy " + asked.copyId() + " is too long for an event: " + sealed.length());
    }
    outbox.record(new DataCopyPrepared(asked.copyId(), service, sealed));
  }

  /** As a JSON object: the entries of each store. */
  private String held(List<UUID> personKeys) {
    Map<String, List<String>> stores = new LinkedHashMap<>();
    for (UUID key : personKeys) {
      for (Holding holding : data.holdings(key)) {
        stores.computeIfAbsent(holding.store(), s -> new ArrayList<>()).addAll(entries(holding));
      }
    }
    return stores.entrySet().stream()
        .map(store -> "\"%s\":[%s]".formatted(store.getKey(), String.join(",", store.getValue())))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private List<String> entries(Holding holding) {
    return sql.query(
        "with entry as (%s) select json_strip_nulls(to_json(entry)) from entry"
            .formatted(holding.select()),
        row -> row.getString(1),
        holding.value());
  }
}
