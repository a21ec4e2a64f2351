package org.sptt.training.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.sptt.sql.Sql;
import org.sptt.sql.Statements;

/**
 * Mails to be sent. Written with the change they tell of, so that none is lost; once each change,
 * so that none is doubled.
 */
@ApplicationScoped
public class MailQueue {

  /**
   * A mail to somebody.
   *
   * @param transition which change of the registration, or of its session, it tells of
   */
  public record Due(UUID registrationId, MailKind kind, int transition) {}

  private final Sql sql;
  private final Clock clock;

  MailQueue(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Puts mails of one transaction in the queue; what is there already is left as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Collection<Due> mails) {
    Statements alone = new Statements();
    add(mails, alone);
    sql.run(alone);
  }

  /**
   * The same.
   *
   * @param together what is sent to the database with them, in the caller's transaction
   */
  public void add(Collection<Due> mails, Statements together) {
    if (mails.isEmpty()) {
      return;
    }
    together.add(
        """
        insert into mail (registration_id, kind, transition, due_at)
        select m.registration_id, m.kind, m.transition, ?
        from unnest(?::uuid[], ?::text[], ?::int[]) as m (registration_id, kind, transition)
        on conflict do nothing""",
        clock.instant(),
        mails.stream().map(Due::registrationId).toList(),
        mails.stream().map(Due::kind).toList(),
        mails.stream().map(Due::transition).toList());
  }
}
