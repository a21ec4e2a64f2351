package org.sptt.training.mail;

import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends the mails that are due. What the server takes is marked as sent at once; what it does not
 * take is tried again, later and later.
 */
@ApplicationScoped
class SendMails {

  private static final Logger LOG = Logger.getLogger(SendMails.class);
  private static final int AT_ONCE = 20;

  private final Addressees addressees;
  private final Letters letters;
  private final Mailer mailer;

  SendMails(Addressees addressees, Letters letters, Mailer mailer) {
    this.addressees = addressees;
    this.letters = letters;
    this.mailer = mailer;
  }

  @Scheduled(
      every = "${sptt.mail.look-every:2s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void send() {
    List<Addressee> due = addressees.claim(AT_ONCE);
    while (!due.isEmpty() && due.stream().allMatch(this::send)) {
      due = addressees.claim(AT_ONCE);
    }
  }

  private boolean send(Addressee to) {
    try {
      mailer.send(letters.write(to));
      addressees.sent(to.mailId());
      return true;
    } catch (RuntimeException e) {
      // Without its message, which may quote the address.
      LOG.warnf("mail %d cannot be sent for now: %s", to.mailId(), e.getClass().getSimpleName());
      return false;
    }
  }
}
