package org.sptt.directory.campaign;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sptt.edge.letter.Letter;
import org.sptt.edge.letter.LetterPaper;
import org.sptt.edge.page.FrenchWords;

/**
 * Sends the mails of campaigns. What the server takes is marked as sent at once; what it does not
 * take is tried again, later and later.
 */
@ApplicationScoped
class SendUpdateMails {

  private static final Logger LOG = Logger.getLogger(SendUpdateMails.class);
  private static final int AT_ONCE = 20;

  private final Campaigns campaigns;
  private final UpdateLinks links;
  private final LetterPaper paper;
  private final CampaignTexts texts;
  private final Mailer mailer;

  SendUpdateMails(
      Campaigns campaigns,
      UpdateLinks links,
      LetterPaper paper,
      CampaignTexts texts,
      Mailer mailer) {
    this.campaigns = campaigns;
    this.links = links;
    this.paper = paper;
    this.texts = texts;
    this.mailer = mailer;
  }

  @Scheduled(
      every = "${sptt.mail.look-every:2s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void send() {
    List<Asked> due = campaigns.claim(AT_ONCE);
    while (!due.isEmpty() && due.stream().allMatch(this::send)) {
      due = campaigns.claim(AT_ONCE);
    }
  }

  private boolean send(Asked asked) {
    // An entry that is gone, or has no address any more, is not asked about.
    Optional<OwnedEntry> entry =
        campaigns.kind(asked).find(asked.entryId()).filter(known -> !known.email().isEmpty());
    try {
      entry.ifPresent(known -> mailer.send(mail(asked, known)));
      campaigns.sent(asked.id());
      return true;
    } catch (RuntimeException e) {
      // Without its message, which may quote the address.
      LOG.warnf("mail %s cannot be sent for now: %s", asked.id(), e.getClass().getSimpleName());
      return false;
    }
  }

  private Mail mail(Asked asked, OwnedEntry entry) {
    Letter letter =
        new Letter(
            texts.subject(entry.name()),
            texts.hello(),
            texts.text(),
            List.of(
                new Letter.Line(texts.entry(), entry.name()),
                new Letter.Line(texts.until(), FrenchWords.period(asked.until(), asked.until()))),
            List.of(new Letter.Line(texts.read(), links.address(asked.id()))),
            texts.footer());
    return new Mail()
        .addTo(entry.email())
        .setSubject(letter.subject())
        .setText(paper.plain(letter))
        .setHtml(paper.page(letter))
        // The same whenever it is sent, so that a mail sent twice is seen to be one.
        .addHeader("Message-ID", "<%s@sptt>".formatted(asked.id()))
        .addHeader("Auto-Submitted", "auto-generated");
  }
}
