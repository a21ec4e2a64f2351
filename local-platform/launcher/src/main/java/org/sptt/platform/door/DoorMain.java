package org.sptt.platform.door;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

/** The front door's own JVM. */
public final class DoorMain {
  private DoorMain() {}

  public static void main(String[] arguments) {
    DoorSettings settings = DoorSettings.from(System.getenv());
    MailBox mails = new MailBox(settings.mails());
    MailServer.start(settings.smtpPort(), mails);
    // It only hands bytes over: one event loop is plenty for one machine's people.
    Vertx vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setInternalBlockingPoolSize(1));
    new FrontDoor(vertx, settings, new MailPages(mails))
        .open()
        .onFailure(
            failure -> {
              failure.printStackTrace();
              System.exit(1);
            });
  }
}
