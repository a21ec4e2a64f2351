package org.sptt.platform.parts;

/**
 * A part cannot do its work. The message is one sentence in French, for the person at the terminal.
 */
public final class PartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PartFailure(String sentence) {
    super(sentence);
  }

  public PartFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
