package org.sptt.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    ErasureCarriedOut done =
        new ErasureCarriedOut(
            erased.erasureId(),
            service,
            data.erase(
                erased.personKey(), keys.afterErasure(erased.personKey(), erased.erasureId())));
    outbox.record(done);
    sweep.isNeeded();
    return done;
  }
}
