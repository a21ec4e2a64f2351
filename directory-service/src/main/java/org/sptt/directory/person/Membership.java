package org.sptt.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.edge.Rules;
import org.sptt.events.MembershipRecorded;
import org.sptt.events.PersonCategories;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A person's being part of the group, with the charter of mutual commitments signed or not. */
@Entity
@Table(name = "membership")
class Membership extends Imported {

  @Column(name = "person_key")
  private UUID personKey;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "charter_signed_on")
  private LocalDate charterSignedOn;

  @Column(name = "as_team")
  private boolean asTeam;

  /** One that no other system knows. */
  protected Membership() {
    super(UUID.randomUUID());
  }

  Membership(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  void describe(MembershipRequest request) {
    Rules.inOrder("joinedOn", request.joinedOn(), "leftOn", request.leftOn());
    personKey = request.personKey();
    joinedOn = request.joinedOn();
    leftOn = request.leftOn();
    charterSignedOn = request.charterSignedOn();
    asTeam = request.asTeam();
  }

  boolean joinedBefore(LocalDate day) {
    return joinedOn.isBefore(day);
  }

  /**
   * Whether it lasts on a day of a time.
   *
   * @param until its first day no more; null for a time without end
   */
  boolean overlaps(LocalDate from, LocalDate until) {
    return (leftOn == null || from.isBefore(leftOn)) && (until == null || joinedOn.isBefore(until));
  }

  UUID personKey() {
    return personKey;
  }

  /**
   * @param categories the person's, as they are when this is recorded
   */
  MembershipRecorded recorded(PersonCategories categories) {
    return told(categories, false);
  }

  MembershipRecorded removed(PersonCategories categories) {
    return told(categories, true);
  }

  private MembershipRecorded told(PersonCategories categories, boolean removed) {
    return new MembershipRecorded(
        id(), personKey, categories, joinedOn, leftOn, charterSignedOn != null, asTeam, removed);
  }

  MembershipView view() {
    return new MembershipView(id(), personKey, joinedOn, leftOn, charterSignedOn, asTeam);
  }
}
