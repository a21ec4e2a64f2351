package org.sptt.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.sptt.messaging.Outbox;
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

  void write(Batch batch) {
    LocalDate today = LocalDate.now(clock);
    entries.write(batch.entries());
    outbox.record(batch.entries().stream().map(entry -> entry.told(today)).toList());
    mails.add(batch.mails());
    savedAnswers.save(batch.answers());
  }
}
