package org.sptt.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real SMTP server that keeps all mails, for tests to read. */
public class MailServerResource implements QuarkusTestResourceLifecycleManager {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Override
  public Map<String, String> start() {
    SERVER.start();
    return Map.of(
        "quarkus.mailer.host",
        "127.0.0.1",
        "quarkus.mailer.port",
        String.valueOf(SERVER.getSmtp().getPort()));
  }

  @Override
  public void stop() {
    SERVER.stop();
  }

  /** What was sent to somebody, in the order in which it came. */
  public static List<MimeMessage> mailsTo(String email) {
    return Stream.of(SERVER.getReceivedMessages()).filter(mail -> isTo(mail, email)).toList();
  }

  private static boolean isTo(MimeMessage mail, String email) {
    try {
      return Stream.of(mail.getAllRecipients())
          .map(InternetAddress.class::cast)
          .anyMatch(to -> to.getAddress().equals(email));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
