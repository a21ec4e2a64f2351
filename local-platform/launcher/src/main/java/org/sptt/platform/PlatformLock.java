package org.sptt.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.sptt.platform.parts.PartFailure;

/**
 * Held by the one command that is starting or stopping a platform; a killed command holds nothing.
 */
final class PlatformLock implements AutoCloseable {
  private final FileChannel channel;

  private PlatformLock(FileChannel channel) {
    this.channel = channel;
  }

  static PlatformLock take(PlatformHome home) {
    return tryToTake(home)
        .orElseThrow(
            () ->
                new PartFailure(
                    "Une autre commande démarre ou arrête déjà la plateforme : attendez qu'elle finisse."));
  }

  static Optional<PlatformLock> tryToTake(PlatformHome home) {
    try {
      FileChannel channel =
          FileChannel.open(
              home.run().resolve("command.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new PlatformLock(channel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
