package org.sptt.directory.structure;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.directory.naming.ByName;
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
        : of(caller).map(own -> Sight.of(underAllIds(own))).orElseGet(Sight::ofNothing);
  }

  private Set<UUID> underAllIds(UUID structureId) {
    return Stream.concat(
            Stream.of(structureId), list("mergedInto", structureId).stream().map(Structure::id))
        .collect(Collectors.toSet());
  }

  /** The structure a partner acts for; empty when the token names no organisation that is known. */
  public Optional<UUID> of(Caller caller) {
    return caller.organization().flatMap(alias -> first("organization", alias)).map(Structure::id);
  }

  /** The usual categories, and all others that a structure is of. */
  public List<String> categories() {
    return wordsBeside(StructureChoices.USUAL_CATEGORIES, "category");
  }

  Optional<Structure> bySiret(String siret) {
    return first("siret", siret);
  }

  /** All, in the order of their names. */
  public List<Structure> byName() {
    return list("mergedInto is null", Sort.by("foldedName", "id"));
  }

  ByName<Structure> inOrderOfNames() {
    return new ByName<>(this, "mergedInto is null", Structure::foldedName);
  }

  /** These words, and all others that a structure's field holds. */
  List<String> wordsBeside(List<String> usual, String field) {
    return Stream.concat(
            usual.stream(),
            getEntityManager()
                .createQuery(
                    "select distinct s.%1$s from Structure s where s.%1$s is not null order by s.%1$s"
                        .formatted(field),
                    String.class)
                .getResultStream())
        .distinct()
        .toList();
  }
}
