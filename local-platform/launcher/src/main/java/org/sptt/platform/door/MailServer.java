package org.sptt.platform.door;

import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail, for whomever it is, and sends none on. */
final class MailServer implements SimpleMessageListener {
  private final MailBox box;

  private MailServer(MailBox box) {
    this.box = box;
  }

  static void start(SocketAddress at, MailBox box) throws IOException {
    SMTPServer.port(at.port())
        .bindAddress(InetAddress.getByName(at.host()))
        .hostName("localhost")
        .maxMessageSize(10 * 1024 * 1024)
        .simpleMessageListener(new MailServer(box))
        .build()
        .start();
  }

  @Override
  public boolean accept(String from, String recipient) {
    return true;
  }

  @Override
  public void deliver(String from, String recipient, InputStream mail) throws IOException {
    box.keep(mail);
  }
}
