package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Refusals;
import org.sptt.events.PersonKey;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Enters someone under the key that every service derives from their e-mail. */
@ApplicationScoped
class EnterPerson {

  private final People people;
  private final Structures structures;
  private final PersonKey keys;
  private final Upserts upserts;

  EnterPerson(People people, Structures structures, PersonKey keys, Upserts upserts) {
    this.people = people;
    this.structures = structures;
    this.keys = keys;
    this.upserts = upserts;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, PersonRequest request) {
    if (!request.namesSomebody()) {
      throw Refusals.refused("nobody-named", "Give a name or an e-mail, so that people know who.");
    }
    structures.referred(request.structureId());
    Optional<String> email = Optional.ofNullable(request.email()).map(PersonKey::normalised);
    Optional<Person> known = people.find(external);
    known.ifPresentOrElse(
        person -> requireSameEmail(person, email), () -> email.ifPresent(this::requireUnknown));
    return upserts.put(
        people,
        known,
        () -> new Person(email.map(keys::of).orElseGet(UUID::randomUUID), external, email),
        person -> person.describe(request),
        Person::recorded);
  }

  private void requireSameEmail(Person person, Optional<String> email) {
    if (!person.email().equals(email)) {
      throw Refusals.conflict(
          "email-changed",
          "Someone's e-mail cannot change, since all services know the person by it."
              + " Keep the e-mail, or enter the person anew under another external id.");
    }
  }

  private void requireUnknown(String email) {
    people
        .findByIdOptional(keys.of(email))
        .ifPresent(
            person -> {
              throw Refusals.conflict(
                  "person-known",
                  "Someone with this e-mail is entered already, under the external id "
                      + person.externalId()
                      + ". Change them there.");
            });
  }
}
