package org.sptt.training.mail;

import java.util.function.BiFunction;
import java.util.function.Function;

/** What a mail tells somebody of their registration. */
public enum MailKind {
  /** There is a place, with the calendar's entry. */
  CONFIRMED(MailTexts::confirmed, MailTexts::confirmed_text),
  /** There is none for now. */
  WAITING(MailTexts::waiting, MailTexts::waiting_text),
  /** One is free now, to be taken until an hour. */
  OFFER(MailTexts::offer, MailTexts::offer_text),
  /** The offer was not taken in time. */
  OFFER_OVER(MailTexts::offer_over, MailTexts::offer_over_text),
  /** The person no longer comes, by their own wish or a coordinator's. */
  CANCELLED(MailTexts::cancelled, MailTexts::cancelled_text),
  /** Soon. */
  REMINDER(MailTexts::reminder, MailTexts::reminder_text),
  /** At another time or place. */
  MOVED(MailTexts::moved, MailTexts::moved_text),
  /** It does not take place. */
  CALLED_OFF(MailTexts::called_off, MailTexts::called_off_text),
  /** Asked for once more: how it stands, with the personal link. */
  ALREADY(MailTexts::already, MailTexts::already_text);

  private final BiFunction<MailTexts, String, String> subject;
  private final Function<MailTexts, String> text;

  MailKind(BiFunction<MailTexts, String, String> subject, Function<MailTexts, String> text) {
    this.subject = subject;
    this.text = text;
  }

  String subject(MailTexts texts, String title) {
    return subject.apply(texts, title);
  }

  String text(MailTexts texts) {
    return text.apply(texts);
  }

  /** Nothing is left to be managed. */
  boolean isFarewell() {
    return this == CANCELLED || this == OFFER_OVER || this == CALLED_OFF;
  }

  /**
   * Whether the mail brings the calendar's entry along.
   *
   * @param confirmed whether the person has a place
   */
  boolean hasCalendar(boolean confirmed) {
    return switch (this) {
      case CONFIRMED, CALLED_OFF -> true;
      case MOVED, REMINDER -> confirmed;
      case WAITING, OFFER, OFFER_OVER, CANCELLED, ALREADY -> false;
    };
  }
}
