package org.sptt.training.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.sptt.messaging.ImportedRepository;

/** What the programme offers. */
@ApplicationScoped
public class Offerings extends ImportedRepository<Offering> {

  Offerings() {
    super("offering");
  }

  /** Also keeps it from changing until the transaction ends, since events repeat its nature. */
  @Override
  public Offering requireReferred(UUID id) {
    findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    return super.requireReferred(id);
  }
}
