package org.sptt.training.webhook;

/**
 * What an attempt came to.
 *
 * @param status nought when there was no answer
 * @param text for the log
 */
record Answer(int status, String text) {

  private static final int MOST_CHARACTERS = 300;

  static Answer of(int status) {
    return new Answer(status, String.valueOf(status));
  }

  static Answer none(Throwable why) {
    String reason = String.valueOf(why.getMessage());
    return new Answer(0, reason.substring(0, Math.min(reason.length(), MOST_CHARACTERS)));
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }
}
