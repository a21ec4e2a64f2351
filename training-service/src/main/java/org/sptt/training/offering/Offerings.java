package org.sptt.training.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sptt.messaging.ImportedRepository;

/** What the programme offers. */
@ApplicationScoped
public class Offerings extends ImportedRepository<Offering> {

  Offerings() {
    super("offering");
  }

  /** These kinds, and all others that an offering is of. */
  List<String> kindsBeside(List<String> usual) {
    return Stream.concat(
            usual.stream(),
            getEntityManager()
                .createQuery("select distinct o.kind from Offering o order by o.kind", String.class)
                .getResultStream())
        .distinct()
        .toList();
  }

  /** Also keeps it from changing until the transaction ends, since events repeat its nature. */
  @Override
  public Offering requireReferred(UUID id) {
    findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    return super.requireReferred(id);
  }
}
