package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.directory.rights.RectificationRegister;
import org.sptt.edge.Refusals;
import org.sptt.events.PersonKey;
import org.sptt.events.PersonMerged;
import org.sptt.messaging.Outbox;
import org.sptt.privacy.Rectified;
import org.sptt.sql.Sql;

/**
 * Corrects what is wrong about somebody, here and, by events, wherever else it is held. Another
 * e-mail makes another key: both are told to be the same person, who so counts once.
 */
@ApplicationScoped
class RectifyPerson {

  private static final Rectified NOTHING = new Rectified(null, null, null, null, null, null);

  private final People people;
  private final Memberships memberships;
  private final RectificationRegister register;
  private final PersonKey keys;
  private final Outbox outbox;
  private final EntityManager entities;
  private final Sql sql;

  RectifyPerson(
      People people,
      Memberships memberships,
      RectificationRegister register,
      PersonKey keys,
      Outbox outbox,
      EntityManager entities,
      Sql sql) {
    this.people = people;
    this.memberships = memberships;
    this.register = register;
    this.keys = keys;
    this.outbox = outbox;
    this.entities = entities;
    this.sql = sql;
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
    Optional<UUID> newKey = Optional.ofNullable(right.email()).map(keys::of);
    newKey.ifPresent(this::requireUnknown);
    person.describe(request.describing(person));
    people.flush();
    newKey.ifPresent(key -> reKey(personKey, key, right.email()));
    tell(newKey.orElse(personKey), newKey.isPresent());
    return register.order(personKey, newKey, right, account);
  }

  private void requireUnknown(UUID key) {
    if (people.findByIdOptional(key).isPresent()) {
      throw Refusals.conflict(
          "person-known",
          "Someone with this e-mail is entered already. If both are one person, merge them.");
    }
  }

  private void reKey(UUID personKey, UUID newKey, String email) {
    sql.update(
        "update person set id = ?, email = ?, version = version + 1 where id = ?",
        newKey,
        email,
        personKey);
    for (String table : List.of("participation", "data_read", "data_copy")) {
      sql.update("update " + table + " set person_key = ? where person_key = ?", newKey, personKey);
    }
    entities.clear();
    outbox.record(new PersonMerged(personKey, newKey));
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
