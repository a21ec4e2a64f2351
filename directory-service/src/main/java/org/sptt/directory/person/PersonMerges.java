package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.directory.merging.Merges;
import org.sptt.directory.merging.NotSame;
import org.sptt.edge.Refusals;
import org.sptt.events.PersonMerged;
import org.sptt.messaging.Outbox;

/** Has two records of one person count as one, and takes that back. */
@ApplicationScoped
public class PersonMerges {

  private static final String KIND = "PERSON";

  private final Merges merges;
  private final NotSame notSame;
  private final People people;
  private final Outbox outbox;

  PersonMerges(Merges merges, NotSame notSame, People people, Outbox outbox) {
    this.merges = merges;
    this.notSame = notSame;
    this.people = people;
    this.outbox = outbox;
  }

  /**
   * @param into the record that stays; the one with an e-mail, where one of them has none
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code email-stays}, and as {@link
   *     Merges#merge} says
   */
  @Transactional
  public void merge(UUID personKey, UUID into, String account) {
    Person leaving = people.requireLocked(personKey);
    Person staying = people.requireReferred(into);
    if (leaving.email().isPresent() && staying.email().isEmpty()) {
      throw Refusals.conflict(
          "email-stays", "The record with an e-mail has to stay: merge the other one into it.");
    }
    tell(merges.merge(KIND, personKey, into, account));
  }

  /** Has them count as two again. */
  @Transactional
  public void undo(UUID personKey) {
    people.requireLocked(personKey);
    tell(merges.undo(personKey));
  }

  /** Notes, in the caller's transaction, that a person goes on under another key. */
  void moved(UUID personKey, UUID newKey, String account) {
    notSame.moved(personKey, newKey);
    tell(merges.moved(personKey, newKey, account));
  }

  /** Who has this key, or had it before their e-mail was corrected. */
  Optional<Person> knownBy(UUID personKey) {
    return people
        .findByIdOptional(personKey)
        .or(() -> merges.movedFrom(personKey).flatMap(people::findByIdOptional));
  }

  /** All other keys of the same person, whichever of them stands for the others. */
  List<UUID> othersThan(UUID personKey) {
    return merges.othersThan(personKey);
  }

  /** The person's other keys. */
  public List<UUID> othersOf(UUID personKey) {
    return merges.leadingTo(personKey);
  }

  private void tell(List<Merges.Lead> leads) {
    for (Merges.Lead lead : leads) {
      // A key that a person had before has no record any more.
      people.findByIdOptional(lead.id()).ifPresent(person -> person.lead(lead.end()));
      outbox.record(new PersonMerged(lead.id(), lead.end().orElse(null)));
    }
  }

  /** Whose record it is in the end, when it is not their own. */
  Optional<Person> endOf(Person person) {
    return person.mergedInto().map(people::require);
  }
}
