package org.sptt.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.events.ErasureCarriedOut;
import org.sptt.events.PersonErased;
import org.sptt.events.PersonKey;
import org.sptt.messaging.Outbox;

/** Forgets people, and tells that it has: both or neither. */
@ApplicationScoped
public class Erasures {

  private final PersonalData data;
  private final PersonKey keys;
  private final Outbox outbox;
  private final Sweep sweep;
  private final String service;

  Erasures(
      PersonalData data,
      PersonKey keys,
      Outbox outbox,
      Sweep sweep,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.data = data;
    this.keys = keys;
    this.outbox = outbox;
    this.sweep = sweep;
    this.service = service;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public ErasureCarriedOut carryOut(PersonErased erased) {
    Map<String, Integer> stores = new LinkedHashMap<>();
    for (UUID key : erased.keys()) {
      data.erase(key, keys.afterErasure(key, erased.erasureId()))
          .forEach((store, entries) -> stores.merge(store, entries, Integer::sum));
    }
    ErasureCarriedOut done = new ErasureCarriedOut(erased.erasureId(), service, stores);
    outbox.record(done);
    sweep.isNeeded();
    return done;
  }
}
