package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Caller;
import org.sptt.messaging.ImportedRepository;
import org.sptt.messaging.Sight;

/** The structures of the directory. */
@ApplicationScoped
public class Structures extends ImportedRepository<Structure> {

  Structures() {
    super("structure");
  }

  /**
   * The structure that a request names, if it names one.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code unknown-structure}
   */
  public Optional<Structure> referred(UUID id) {
    return Optional.ofNullable(id).map(this::requireReferred);
  }

  /** Whose things someone who asks is shown. */
  public Sight sightOf(Caller caller) {
    return caller.seesEverything()
        ? Sight.ofEverything()
        : of(caller).map(Sight::of).orElseGet(Sight::ofNothing);
  }

  private Optional<UUID> of(Caller caller) {
    return caller.organization().flatMap(alias -> first("organization", alias)).map(Structure::id);
  }
}
