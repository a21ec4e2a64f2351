package org.sptt.platform.door;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The front door's own JVM. */
public final class DoorMain {
  private DoorMain() {}

  public static void main(String[] arguments) throws IOException {
    DoorSettings settings = DoorSettings.from(System.getenv());
    // It only hands bytes over: one event loop is plenty for one machine's people.
    Vertx vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setInternalBlockingPoolSize(1));
    FrontDoor door = new FrontDoor(vertx, settings, mails(settings));
    door.open()
        .onFailure(
            failure -> {
              failure.printStackTrace();
              Runtime.getRuntime().halt(1);
            });
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> leave(door, settings.listening().farewell())));
  }

  private static Optional<MailPages> mails(DoorSettings settings) throws IOException {
    if (settings.mails().isEmpty()) {
      return Optional.empty();
    }
    DoorSettings.Mails mails = settings.mails().get();
    MailBox box = new MailBox(mails.folder());
    MailServer.start(mails.at(), box);
    return Optional.of(new MailPages(box));
  }

  /** Whoever sends people here learns only after a while that this door is closing. */
  private static void leave(FrontDoor door, Duration farewell) {
    door.leave();
    try {
      TimeUnit.MILLISECONDS.sleep(farewell.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
