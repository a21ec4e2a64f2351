package org.sptt.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.sptt.messaging.Outbox;
import org.sptt.sql.Statements;
import org.sptt.training.mail.MailQueue;

/** All that a batch leaves behind, besides the places themselves. */
@ApplicationScoped
class SignUpRecords {

  private final Entries entries;
  private final Outbox outbox;
  private final MailQueue mails;
  private final SavedAnswers savedAnswers;
  private final Clock clock;

  SignUpRecords(
      Entries entries, Outbox outbox, MailQueue mails, SavedAnswers savedAnswers, Clock clock) {
    this.entries = entries;
    this.outbox = outbox;
    this.mails = mails;
    this.savedAnswers = savedAnswers;
    this.clock = clock;
  }

  /**
   * @param together what is sent to the database with it
   */
  void write(Batch batch, Statements together) {
    LocalDate today = LocalDate.now(clock);
    entries.write(batch.entries(), together);
    outbox.record(batch.entries().stream().map(entry -> entry.told(today)).toList(), together);
    mails.add(batch.mails(), together);
    savedAnswers.save(batch.answers(), together);
  }
}
