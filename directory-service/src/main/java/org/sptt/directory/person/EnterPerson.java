package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Edition;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.events.PersonKey;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Enters someone under the key that every service derives from their e-mail. */
@ApplicationScoped
class EnterPerson {

  private final People people;
  private final Structures structures;
  private final KeepMembership keepMembership;
  private final PersonMerges merges;
  private final Clock clock;
  private final PersonKey keys;
  private final Upserts upserts;

  EnterPerson(
      People people,
      Structures structures,
      KeepMembership keepMembership,
      PersonMerges merges,
      PersonKey keys,
      Upserts upserts,
      Clock clock) {
    this.keepMembership = keepMembership;
    this.merges = merges;
    this.clock = clock;
    this.people = people;
    this.structures = structures;
    this.keys = keys;
    this.upserts = upserts;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, PersonRequest request) {
    Optional<Person> known = people.find(external);
    Optional<String> email = requireRight(request, known.map(Person::email));
    return upserts.put(
        people,
        known,
        () -> new Person(email.map(keys::of).orElseGet(UUID::randomUUID), external, email),
        person -> person.describe(request),
        Person::recorded);
  }

  /** Somebody whom no other system knows. */
  @Transactional
  Upsert create(PersonRequest request) {
    Optional<String> email = requireRight(request, Optional.empty());
    return upserts.put(
        people,
        Optional.empty(),
        () -> new Person(email.map(keys::of).orElseGet(UUID::randomUUID), email),
        person -> person.describe(request),
        Person::recorded);
  }

  /**
   * Changes somebody's card. A membership that lasts goes on in the structure that the person moves
   * to, and what was until then stays where it was.
   *
   * @param movedOn since when the person is in the structure
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when somebody else changed it meanwhile
   */
  @Transactional
  Upsert change(UUID id, int seen, PersonRequest request, LocalDate movedOn) {
    Person person = people.requireLocked(id);
    Edition.require(Edition.tag(seen).toString(), person.version());
    Rules.happened("movedOn", movedOn, clock);
    return change(person, request, movedOn);
  }

  /**
   * Somebody is of no structure any more.
   *
   * @param day the first on which they were not
   */
  @Transactional
  void leaveStructure(UUID id, LocalDate day) {
    Person person = people.requireLocked(id);
    Rules.happened("day", day, clock);
    change(person, person.request().withoutStructure(), day);
  }

  private Upsert change(Person person, PersonRequest request, LocalDate movedOn) {
    requireRight(request, Optional.of(person.email()));
    boolean moves = !Objects.equals(person.structureId(), request.structureId());
    Optional<JoinForm> goesOn = moves ? keepMembership.endHere(person, movedOn) : Optional.empty();
    Upsert done =
        upserts.put(
            people,
            Optional.of(person),
            () -> person,
            known -> known.describe(request),
            Person::recorded);
    goesOn.ifPresent(form -> keepMembership.begin(person, form));
    return done;
  }

  /**
   * What the person's card would say, were they entered; nothing is.
   *
   * @param known the e-mail of the person who is entered already, if there is one
   */
  PersonView proposed(Optional<Optional<String>> known, PersonRequest request) {
    Optional<String> email = requireRight(request, known);
    Person person = new Person(UUID.randomUUID(), email);
    person.describe(request);
    return person.view(0);
  }

  /** The e-mail as people are known by it. */
  private Optional<String> requireRight(PersonRequest request, Optional<Optional<String>> known) {
    if (!request.namesSomebody()) {
      throw Refusals.refused("nobody-named", "Give a name or an e-mail, so that people know who.");
    }
    structures.referred(request.structureId());
    Optional<String> email = Optional.ofNullable(request.email()).map(PersonKey::normalised);
    known.ifPresentOrElse(
        before -> requireSame(before, email), () -> email.ifPresent(this::requireUnknown));
    return email;
  }

  private static void requireSame(Optional<String> before, Optional<String> email) {
    if (!before.equals(email)) {
      throw Refusals.conflict(
          "email-changed",
          "Someone's e-mail cannot change, since all services know the person by it."
              + " Keep it here, and have it corrected in all of them by a rectification.");
    }
  }

  private void requireUnknown(String email) {
    merges
        .knownBy(keys.of(email))
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
