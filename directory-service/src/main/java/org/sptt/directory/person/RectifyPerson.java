package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.directory.expert.OwnEntries;
import org.sptt.directory.rights.RectificationRegister;
import org.sptt.edge.Refusals;
import org.sptt.events.PersonKey;
import org.sptt.messaging.Outbox;
import org.sptt.privacy.Rectified;

/**
 * Corrects what is wrong about somebody, here and, by events, wherever else it is held. Another
 * e-mail makes another key: both are told to be the same person, who so counts once. What is held
 * under keys that were merged is corrected as well, but for their e-mails: they are what it was
 * recorded under.
 */
@ApplicationScoped
class RectifyPerson {

  private static final Rectified NOTHING = new Rectified(null, null, null, null, null, null);

  private final People people;
  private final Memberships memberships;
  private final OwnEntries entries;
  private final PersonMerges merges;
  private final MoveToNewKey moveToNewKey;
  private final RectificationRegister register;
  private final PersonKey keys;
  private final Outbox outbox;

  RectifyPerson(
      People people,
      Memberships memberships,
      OwnEntries entries,
      PersonMerges merges,
      MoveToNewKey moveToNewKey,
      RectificationRegister register,
      PersonKey keys,
      Outbox outbox) {
    this.people = people;
    this.memberships = memberships;
    this.entries = entries;
    this.merges = merges;
    this.moveToNewKey = moveToNewKey;
    this.register = register;
    this.keys = keys;
    this.outbox = outbox;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the e-mail is somebody else's, 422
   *     when nothing is to be corrected
   */
  @Transactional
  UUID rectify(UUID personKey, RectifyRequest request, String account) {
    Person person = people.require(personKey);
    Rectified right = request.against(person.view(0));
    if (!request.describing(person).namesSomebody()) {
      throw Refusals.refused("nobody-named", "Give a name or an e-mail, so that people know who.");
    }
    if (right.equals(NOTHING)) {
      throw Refusals.refused("nothing-to-correct", "This is what is held already.");
    }
    List<UUID> otherKeys = merges.othersThan(personKey);
    person.describe(request.describing(person));
    entries.correct(personKey, right);
    Optional<UUID> newKey = Optional.ofNullable(right.email()).map(keys::of);
    newKey.ifPresent(key -> moveToNewKey.move(personKey, key, right.email(), account));
    tell(newKey.orElse(personKey), newKey.isPresent());
    Rectified elsewhere = right.withoutEmail();
    if (!elsewhere.equals(NOTHING)) {
      otherKeys.forEach(other -> rectifyOther(other, elsewhere, account));
    }
    return register.order(personKey, newKey, right, account);
  }

  private void rectifyOther(UUID otherKey, Rectified right, String account) {
    // A key that the person had before has no record any more, but other services may hold some.
    people
        .findByIdOptional(otherKey)
        .ifPresent(
            person -> {
              person.describe(person.request().with(right));
              outbox.record(person.recorded());
            });
    entries.correct(otherKey, right);
    register.order(otherKey, Optional.empty(), right, account);
  }

  private void tell(UUID personKey, boolean underAnotherKey) {
    Person person = people.require(personKey);
    outbox.record(person.recorded());
    if (underAnotherKey) {
      memberships
          .list("personKey", personKey)
          .forEach(membership -> outbox.record(membership.recorded(person.categories())));
    }
  }
}
