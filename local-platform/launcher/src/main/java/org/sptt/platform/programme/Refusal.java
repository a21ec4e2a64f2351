package org.sptt.platform.programme;

/** Why one line was not loaded, as a French sentence for the person who keeps the file. */
final class Refusal extends RuntimeException {

  Refusal(String reason) {
    super(reason);
  }
}
