package org.sptt.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.events.RectificationCarriedOut;
import org.sptt.events.RectificationKeyOffered;
import org.sptt.events.RectificationRequested;
import org.sptt.events.RectificationSent;
import org.sptt.events.SealedText;
import org.sptt.messaging.Outbox;
import org.sptt.sql.Sql;

/**
 * Corrects what a service holds of people. Names may not travel in events that are kept for ever:
 * they come sealed for a key that stands in the table {@code rectification} until then.
 */
@ApplicationScoped
public class Rectifications {

  private record Awaited(UUID personKey, UUID newKey, byte[] privateKey) {}

  private final PersonalData data;
  private final Sql sql;
  private final Outbox outbox;
  private final Sweep sweep;
  private final ObjectMapper json;
  private final String service;

  Rectifications(
      PersonalData data,
      Sql sql,
      Outbox outbox,
      Sweep sweep,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.data = data;
    this.sql = sql;
    this.outbox = outbox;
    this.sweep = sweep;
    this.json = json;
    this.service = service;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void prepare(RectificationRequested asked) {
    if (!data.holdsCopies()) {
      outbox.record(new RectificationCarriedOut(asked.rectificationId(), service, Map.of()));
      return;
    }
    KeyPair keys = SealedText.newKeys();
    sql.update(
        "insert into rectification (id, person_key, new_key, private_key)"
            + " values (?, ?, cast(? as uuid), ?) on conflict do nothing",
        asked.rectificationId(),
        asked.personKey(),
        asked.newKey(),
        keys.getPrivate().getEncoded());
    outbox.record(
        new RectificationKeyOffered(
            asked.rectificationId(),
            service,
            Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())));
  }

  /** What is for another service, or was carried out, is left alone. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void carryOut(RectificationSent sent) {
    if (!sent.service().equals(service)) {
      return;
    }
    sql.query(
            "delete from rectification where id = ? returning person_key, new_key, private_key",
            row ->
                new Awaited(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBytes(3)),
            sent.rectificationId())
        .forEach(awaited -> carryOut(sent, awaited));
  }

  private void carryOut(RectificationSent sent, Awaited awaited) {
    Rectified rectified = read(SealedText.open(sent.sealed(), awaited.privateKey()));
    UUID key = awaited.newKey() == null ? awaited.personKey() : awaited.newKey();
    outbox.record(
        new RectificationCarriedOut(
            sent.rectificationId(), service, data.rectify(awaited.personKey(), key, rectified)));
    sweep.isNeeded();
  }

  private Rectified read(String text) {
    try {
      return json.readValue(text, Rectified.class);
    } catch (JsonProcessingException e) {
      // Its message would quote what it cannot read.
      throw new IllegalStateException("what was sealed is no rectification");
    }
  }
}
