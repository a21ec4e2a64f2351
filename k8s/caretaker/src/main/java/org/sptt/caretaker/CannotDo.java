package org.sptt.caretaker;

/** A task that cannot be done, in a sentence that says what to do about it. */
final class CannotDo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotDo(String sentence) {
    super(sentence);
  }
}
