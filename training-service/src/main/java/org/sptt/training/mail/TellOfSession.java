package org.sptt.training.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.sql.Sql;
import org.sptt.training.session.SessionCalledOff;
import org.sptt.training.session.SessionMoved;

/**
 * Tells everyone who signed up when their session is moved, called off, or near. A session's
 * sequence is the transition: each change of the session is told once.
 */
@ApplicationScoped
class TellOfSession {

  private final Sql sql;
  private final Clock clock;
  private final Duration remindBefore;

  TellOfSession(
      Sql sql,
      Clock clock,
      @ConfigProperty(name = "sptt.mail.remind-before", defaultValue = "PT48H")
          Duration remindBefore) {
    this.sql = sql;
    this.clock = clock;
    this.remindBefore = remindBefore;
  }

  void moved(@Observes SessionMoved move) {
    tell(move.sessionId(), MailKind.MOVED, move.sequence());
  }

  void calledOff(@Observes SessionCalledOff cancellation) {
    tell(cancellation.sessionId(), MailKind.CALLED_OFF, cancellation.sequence());
  }

  private void tell(UUID session, MailKind kind, int sequence) {
    sql.update(
        """
        insert into mail (registration_id, kind, transition, due_at)
        select id, ?, ?, ? from registration
        where session_id = ? and status in ('CONFIRMED', 'OFFERED', 'WAITING')
        on conflict do nothing""",
        kind.name(),
        sequence,
        clock.instant(),
        session);
  }

  /** Not those who signed up that late: they know. */
  @Scheduled(
      every = "${sptt.mail.remind-every:5m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void remind() {
    Instant now = clock.instant();
    sql.update(
        """
        insert into mail (registration_id, kind, transition, due_at)
        select r.id, 'REMINDER', s.sequence, ?
        from session s join registration r on r.session_id = s.id
        where s.published and s.status = 'PLANNED' and s.starts_at > ? and s.starts_at <= ?
          and r.status = 'CONFIRMED' and r.asked_at < s.starts_at - cast(? as interval)
        on conflict do nothing""",
        now,
        now,
        now.plus(remindBefore),
        remindBefore.toSeconds() + " seconds");
  }
}
