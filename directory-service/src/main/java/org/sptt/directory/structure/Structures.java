package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Caller;
import org.sptt.messaging.ImportedRepository;

/** The structures of the directory. */
@ApplicationScoped
public class Structures extends ImportedRepository<Structure> {

  Structures() {
    super("structure");
  }

  /** The structure a partner acts for; empty when the token names no organisation that is known. */
  public Optional<UUID> of(Caller caller) {
    return caller.organization().flatMap(alias -> first("organization", alias)).map(Structure::id);
  }
}
