package org.sptt.training.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sptt.events.MembershipRecorded;
import org.sptt.sql.Sql;

/** Who is a member of the group, as the directory told. */
@ApplicationScoped
class Members {

  private final Sql sql;

  Members(Sql sql) {
    this.sql = sql;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void learn(MembershipRecorded membership) {
    sql.update("delete from known_member where membership_id = ?", membership.membershipId());
    if (!membership.removed() && membership.joinedOn() != null) {
      sql.update(
          "insert into known_member (membership_id, person_key, joined_on, left_on)"
              + " values (?, ?, ?, ?)",
          membership.membershipId(),
          membership.personKey(),
          membership.joinedOn(),
          membership.leftOn());
    }
  }
}
