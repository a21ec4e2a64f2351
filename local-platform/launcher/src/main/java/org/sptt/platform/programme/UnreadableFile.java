package org.sptt.platform.programme;

/** A file that cannot be read as what it should be; the message is a French sentence naming it. */
final class UnreadableFile extends RuntimeException {

  UnreadableFile(String file, String reason) {
    super(file + " : " + reason);
  }
}
