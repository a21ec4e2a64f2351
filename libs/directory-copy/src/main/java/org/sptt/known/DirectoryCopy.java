package org.sptt.known;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.events.DataCopyRequested;
import org.sptt.events.DomainEvent;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonErased;
import org.sptt.events.PersonKey;
import org.sptt.events.PersonRecorded;
import org.sptt.events.RectificationRequested;
import org.sptt.events.RectificationSent;
import org.sptt.events.StructureMerged;
import org.sptt.events.StructureRecorded;
import org.sptt.messaging.Sight;
import org.sptt.privacy.DataCopies;
import org.sptt.privacy.Erasures;
import org.sptt.privacy.Holding;
import org.sptt.privacy.Rectifications;

/**
 * What a service knows of the directory without asking it. Lags behind by the time an event
 * travels, usually milliseconds.
 */
@ApplicationScoped
public class DirectoryCopy {

  private final EntityManager entities;
  private final PersonKey personKeys;
  private final Erasures erasures;
  private final DataCopies copies;
  private final Rectifications rectifications;

  DirectoryCopy(
      EntityManager entities,
      PersonKey personKeys,
      Erasures erasures,
      DataCopies copies,
      Rectifications rectifications) {
    this.entities = entities;
    this.personKeys = personKeys;
    this.erasures = erasures;
    this.copies = copies;
    this.rectifications = rectifications;
  }

  /** Takes what concerns it of an event, and leaves all others alone. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(DomainEvent event) {
    if (event instanceof StructureRecorded structure) {
      takeOrganizationFromOthers(structure);
      KnownStructure known =
          knownOrNew(KnownStructure.class, structure.structureId(), KnownStructure::new);
      known.learn(structure);
      entities.persist(known);
      mergedInto(known.id()).forEach(other -> other.beCalledAs(known));
    } else if (event instanceof StructureMerged merged) {
      follow(merged);
    } else if (event instanceof PersonRecorded person) {
      KnownPerson known = knownOrNew(KnownPerson.class, person.personKey(), KnownPerson::new);
      known.learn(person.categories());
      entities.persist(known);
    } else if (event instanceof PersonErased erased) {
      forget(erased);
    } else if (event instanceof DataCopyRequested asked) {
      copies.prepare(asked);
    } else if (event instanceof RectificationRequested asked) {
      Optional.ofNullable(asked.newKey()).ifPresent(newKey -> drop(asked.personKey()));
      rectifications.prepare(asked);
    } else if (event instanceof RectificationSent sent) {
      rectifications.carryOut(sent);
    }
  }

  private void follow(StructureMerged merged) {
    KnownStructure known =
        knownOrNew(KnownStructure.class, merged.structureId(), KnownStructure::new);
    known.lead(merged.into());
    Optional.ofNullable(merged.into())
        .map(into -> entities.find(KnownStructure.class, into))
        .ifPresent(known::beCalledAs);
    entities.persist(known);
  }

  private List<KnownStructure> mergedInto(UUID structureId) {
    return entities
        .createQuery("from KnownStructure where mergedInto = ?1", KnownStructure.class)
        .setParameter(1, structureId)
        .getResultList();
  }

  /** What of a person is in here. */
  public static Holding holding(UUID personKey) {
    return new Holding(
        "known-person",
        """
        select lower(p.gender) as gender, lower(p.engagement) as engagement,
          p.professional_status as "professionalStatus", s.name as structure
        from known_person p left join known_structure s on s.id = p.structure_id
        where p.person_key = ?""",
        personKey);
  }

  private void forget(PersonErased erased) {
    erased.keys().forEach(this::drop);
    erasures.carryOut(erased);
  }

  private void drop(UUID personKey) {
    Optional.ofNullable(entities.find(KnownPerson.class, personKey)).ifPresent(entities::remove);
    entities.flush();
  }

  // Events of two structures may come in any order: the one who gave the organisation up, last.
  private void takeOrganizationFromOthers(StructureRecorded event) {
    entities
        .createQuery(
            "from KnownStructure where organization = ?1 and id <> ?2", KnownStructure.class)
        .setParameter(1, event.organization())
        .setParameter(2, event.structureId())
        .getResultList()
        .forEach(KnownStructure::giveUpOrganization);
    entities.flush();
  }

  /**
   * @param structureId null when no structure is meant, which is fine
   * @throws HttpProblem 422 {@code unknown-structure}
   */
  public void requireKnown(UUID structureId) {
    if (structureId != null && entities.find(KnownStructure.class, structureId) == null) {
      throw Refusals.refused(
          "unknown-structure",
          "No structure "
              + structureId
              + " is known here. Enter it in the directory first;"
              + " a structure entered just now takes a moment to arrive.");
    }
  }

  /**
   * @throws HttpProblem 422 {@code unknown-person}, which names the first that is not known
   */
  public void requireKnownPeople(Collection<UUID> personKeys) {
    for (UUID key : personKeys) {
      if (entities.find(KnownPerson.class, key) == null) {
        throw Refusals.refused(
            "unknown-person",
            "No person "
                + key
                + " is known here. Enter them in the directory first;"
                + " someone entered just now takes a moment to arrive.");
      }
    }
  }

  /** Whose things someone who asks is shown. */
  public Sight sightOf(Caller caller) {
    return caller.seesEverything() ? Sight.ofEverything() : ownSightOf(caller);
  }

  /** The things of the structure that somebody acts for, and no other's whatever else they may. */
  public Sight ownSightOf(Caller caller) {
    return structureOf(caller).map(own -> Sight.of(underAllIds(own))).orElseGet(Sight::ofNothing);
  }

  private Set<UUID> underAllIds(UUID structureId) {
    return Stream.concat(
            Stream.of(structureId), mergedInto(structureId).stream().map(KnownStructure::id))
        .collect(Collectors.toSet());
  }

  /** The structure a partner acts for; empty when the token names no organisation that is known. */
  public Optional<UUID> structureOf(Caller caller) {
    return caller.organization().flatMap(this::structureOfOrganization);
  }

  /**
   * The participant's key and categories: what the request says, and for the rest what the
   * directory told.
   */
  public KnownParticipant recognise(Participant participant) {
    requireKnown(participant.structureId());
    UUID key = personKeys.of(participant.email());
    PersonCategories told =
        Optional.ofNullable(entities.find(KnownPerson.class, key))
            .map(KnownPerson::categories)
            .orElse(PersonCategories.UNKNOWN);
    return new KnownParticipant(key, participant.categoriesOver(told));
  }

  private Optional<UUID> structureOfOrganization(String alias) {
    return entities
        .createQuery("from KnownStructure where organization = ?1", KnownStructure.class)
        .setParameter(1, alias)
        .getResultStream()
        .findFirst()
        .map(KnownStructure::id);
  }

  // Not persisted here: a row is inserted with what it holds at that moment.
  private <T> T knownOrNew(Class<T> type, UUID id, Function<UUID, T> first) {
    return Optional.ofNullable(entities.find(type, id)).orElseGet(() -> first.apply(id));
  }
}
