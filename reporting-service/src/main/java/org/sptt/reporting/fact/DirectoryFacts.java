package org.sptt.reporting.fact;

import java.util.Optional;
import org.sptt.events.DomainEvent;
import org.sptt.events.ExpertListed;
import org.sptt.events.InitiativeSpotted;
import org.sptt.events.MeetingHeld;
import org.sptt.events.MembershipRecorded;
import org.sptt.events.PersonMerged;
import org.sptt.events.StructureMerged;
import org.sptt.events.StructureRecorded;

/** What the directory tells, as facts. */
final class DirectoryFacts {

  private DirectoryFacts() {}

  static Optional<Told> of(DomainEvent event) {
    if (event instanceof StructureRecorded structure) {
      return Optional.of(structure(structure));
    } else if (event instanceof ExpertListed entry) {
      return Optional.of(entry(entry));
    } else if (event instanceof MeetingHeld meeting) {
      return Optional.of(meeting(meeting));
    } else if (event instanceof InitiativeSpotted initiative) {
      return Optional.of(initiative(initiative));
    } else if (event instanceof MembershipRecorded membership) {
      return Optional.of(membership(membership));
    } else if (event instanceof PersonMerged merged) {
      return Optional.of(merged(merged));
    } else if (event instanceof StructureMerged merged) {
      return Optional.of(merged(merged));
    }
    return Optional.empty();
  }

  private static Told structure(StructureRecorded event) {
    return Told.nothing(Lenders.STRUCTURE + event.structureId())
        .lending(Lenders.lend("category", event.category(), "department", event.department()));
  }

  private static Told entry(ExpertListed event) {
    String source = Lenders.ENTRY + event.entryId();
    Told told =
        event.removed()
            ? Told.nothing(source)
            : Told.of(
                source,
                FactDraft.of(source, "directory-entry", event.listedOn())
                    .with("entry", event.entryId())
                    .with("entry-kind", event.kind())
                    .with("category", event.category())
                    .with("department", event.department())
                    .fact());
    return told.lending(
        Lenders.lend("category", event.category(), "department", event.department()));
  }

  private static Told meeting(MeetingHeld event) {
    String source = "meeting/" + event.meetingId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "meeting", event.heldOn())
            .with("party", event.entryId())
            .borrowing(Lenders.ENTRY, event.entryId())
            .fact());
  }

  private static Told initiative(InitiativeSpotted event) {
    String source = "initiative/" + event.initiativeId();
    if (event.removed()) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "initiative", event.spottedOn())
            .with("category", event.category())
            .fact());
  }

  private static Told merged(PersonMerged event) {
    return Told.nothing(Lenders.PERSON + event.personKey())
        .lending(Lenders.lend(Fact.PERSON, event.into()));
  }

  private static Told merged(StructureMerged event) {
    return Told.nothing(Lenders.SAME_STRUCTURE + event.structureId())
        .lending(Lenders.lend(Lending.IN_ITS_PLACE, event.into()));
  }

  private static Told membership(MembershipRecorded event) {
    String source = "membership/" + event.membershipId();
    boolean neverHeld = event.joinedOn().equals(event.leftOn());
    if (event.removed() || neverHeld) {
      return Told.nothing(source);
    }
    return Told.of(
        source,
        FactDraft.of(source, "membership", event.joinedOn())
            .until(event.leftOn())
            .by(event.personKey(), event.categories())
            .with("charter-signed", Words.yesNo(event.charterSigned()))
            .fact());
  }
}
