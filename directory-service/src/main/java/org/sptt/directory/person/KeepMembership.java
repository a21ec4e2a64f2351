package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Edition;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.messaging.Upserts;

/** Has people join and leave the group, and stay in it when they change structures. */
@ApplicationScoped
class KeepMembership {

  private final Memberships memberships;
  private final People people;
  private final Upserts upserts;
  private final Clock clock;

  KeepMembership(Memberships memberships, People people, Upserts upserts, Clock clock) {
    this.memberships = memberships;
    this.people = people;
    this.upserts = upserts;
    this.clock = clock;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code member-already}, when the person
   *     was a member on the day or is one since
   */
  @Transactional
  void join(UUID personKey, JoinForm form) {
    Person person = people.requireLocked(personKey);
    requireFree(personKey, Optional.empty(), form);
    keep(Optional.empty(), person, form);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when somebody else changed it meanwhile
   */
  @Transactional
  void change(UUID id, int seen, JoinForm form) {
    Membership membership = memberships.requireLocked(id);
    Edition.require(Edition.tag(seen).toString(), membership.version());
    requireFree(membership.personKey(), Optional.of(id), form);
    keep(Optional.of(membership), people.require(membership.personKey()), form);
  }

  /**
   * Ends the membership that lasts, so that it goes on counting where the person was until now.
   *
   * @return what begins that day in the structure that the person moves to; empty when the person
   *     is no member, or joined only that day
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<JoinForm> endHere(Person person, LocalDate day) {
    Optional<Membership> lasting =
        memberships.lastingOf(person.id()).filter(membership -> membership.joinedBefore(day));
    lasting.ifPresent(
        membership -> {
          MembershipView view = membership.view();
          keep(
              lasting,
              person,
              new JoinForm(view.joinedOn(), day, view.charterSignedOn(), view.asTeam()));
        });
    return lasting.map(
        membership ->
            new JoinForm(
                day, null, membership.view().charterSignedOn(), membership.view().asTeam()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void begin(Person person, JoinForm form) {
    keep(Optional.empty(), person, form);
  }

  private void keep(Optional<Membership> known, Person person, JoinForm form) {
    Rules.happened("joinedOn", form.joinedOn(), clock);
    upserts.put(
        memberships,
        known,
        Membership::new,
        membership -> membership.describe(form.request(person.id())),
        membership -> membership.recorded(person.categories()));
  }

  private void requireFree(UUID personKey, Optional<UUID> itself, JoinForm form) {
    boolean taken =
        memberships.list("personKey", personKey).stream()
            .filter(other -> !Optional.of(other.id()).equals(itself))
            .anyMatch(other -> other.overlaps(form.joinedOn(), form.leftOn()));
    if (taken) {
      throw Refusals.conflict(
          "member-already", "The person is a member in that time already. Change that membership.");
    }
  }
}
