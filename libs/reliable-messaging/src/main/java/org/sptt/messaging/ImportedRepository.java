package org.sptt.messaging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Refusals;

/** All things of one kind that a service owns. */
public abstract class ImportedRepository<T extends Imported>
    implements PanacheRepositoryBase<T, UUID> {

  private final String noun;

  /**
   * @param noun what a reader is told is missing, for example {@code structure}
   */
  protected ImportedRepository(String noun) {
    this.noun = noun;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none
   */
  public T require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refusals.notFound(noun));
  }

  /**
   * The thing that a request refers to.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code unknown-<noun>} when there is
   *     none
   */
  public T requireReferred(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () ->
                Refusals.refused(
                    "unknown-" + noun.replace(' ', '-'),
                    "There is no " + noun + " " + id + ". Enter it first."));
  }

  public Optional<T> find(ExternalId external) {
    return first("source = ?1 and externalId = ?2", external.source(), external.id());
  }

  /** Those of a source that there are, by what the source calls them. */
  public Map<String, T> known(String source, Collection<String> externalIds) {
    return list("source = ?1 and externalId in ?2", source, externalIds).stream()
        .collect(Collectors.toMap(Imported::externalId, Function.identity()));
  }

  /**
   * The thing, which nobody else can lock or change until this transaction ends: for rules that
   * concern what belongs to it too.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none
   */
  public T requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Refusals.notFound(noun));
  }

  /** The same for the thing that another system knows. */
  public Optional<T> findLocked(ExternalId external) {
    return find("source = ?1 and externalId = ?2", external.source(), external.id())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The first that meets a Panache condition. */
  protected Optional<T> first(String condition, Object... values) {
    return find(condition, values).firstResultOptional();
  }

  public Page<T> page(PageRequest wanted) {
    return page(wanted, "true = true", new Parameters());
  }

  /**
   * @param condition a Panache condition on the things to list
   */
  public Page<T> page(PageRequest wanted, String condition, Parameters parameters) {
    UUID after = wanted.after() == null ? new UUID(0, 0) : wanted.after();
    List<T> fetched =
        find("(" + condition + ") and id > :after", Sort.by("id"), parameters.and("after", after))
            .page(0, wanted.limit() + 1)
            .list();
    return Page.of(fetched, wanted.limit(), Imported::id);
  }
}
