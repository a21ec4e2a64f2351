package org.sptt.events;

/**
 * A record that no version of the contracts known here explains; its message is the reason a
 * coordinator is shown.
 */
public class UnreadableEvent extends RuntimeException {

  public UnreadableEvent(String reason) {
    super(reason);
  }
}
