package org.sptt.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.messaging.ImportedRepository;
import org.sptt.messaging.Sight;

/** Who is part of the group, and was. */
@ApplicationScoped
class Memberships extends ImportedRepository<Membership> {

  Memberships() {
    super("membership");
  }

  /** The one that a person has and has not left. */
  Optional<Membership> lastingOf(UUID personKey) {
    return first("personKey = ?1 and leftOn is null", personKey);
  }

  /** Those of people whose structure's things may be seen. */
  Page<Membership> page(PageRequest wanted, Sight sight) {
    return page(
        wanted,
        "personKey in (select p.id from Person p where " + Sight.covers("p.structureId") + ")",
        sight.parameters());
  }
}
