package org.sptt.edge.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days, numbers and the programme's words as pages write them. */
@TemplateExtension(namespace = "french")
public class FrenchWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);
  private static final DateTimeFormatter ABBREVIATED_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.FRENCH);
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("words/programme", Locale.FRENCH);

  private FrenchWords() {}

  /** For example {@code jeudi 15 février 2024}. */
  public static String day(LocalDate day) {
    return firstOfMonth(day, DAY.format(day));
  }

  /** For example {@code 15 février 2024}, or {@code du 15 au 16 février 2024}. */
  public static String period(LocalDate first, LocalDate last) {
    String end = firstOfMonth(last, SHORT_DAY.format(last));
    if (first.equals(last)) {
      return end;
    }
    return "du " + firstOfMonth(first, untilThe(last, first)) + " au " + end;
  }

  /** For the head of a narrow column, {@code 15 févr.} for example: the page says the year. */
  public static String short_day(LocalDate day) {
    return firstOfMonth(day, ABBREVIATED_DAY.format(day));
  }

  /** For example {@code jeudi 15 février 2024 à 10 h 00}. */
  public static String moment(LocalDateTime moment) {
    return day(moment.toLocalDate()) + " à " + HOUR.format(moment);
  }

  /**
   * For example {@code jeudi 15 février 2024, de 10 h 00 à 12 h 00}; without hours for whole days.
   */
  public static String between(LocalDateTime start, LocalDateTime end) {
    if (start.toLocalTime().equals(LocalTime.MIDNIGHT) && end.toLocalTime().equals(LAST_MINUTE)) {
      return period(start.toLocalDate(), end.toLocalDate());
    }
    if (start.toLocalDate().equals(end.toLocalDate())) {
      return "%s, de %s à %s"
          .formatted(day(start.toLocalDate()), HOUR.format(start), HOUR.format(end));
    }
    return "du %s au %s".formatted(moment(start), moment(end));
  }

  /** For example {@code 1 an et 6 mois}, or {@code 30 jours}. */
  public static String length(Period length) {
    return Stream.of(
            counted(length.getYears(), "an", "ans"),
            counted(length.getMonths(), "mois", "mois"),
            counted(length.getDays(), "jour", "jours"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" et "));
  }

  private static Optional<String> counted(int number, String one, String many) {
    return Optional.of(number + " " + (number > 1 ? many : one)).filter(words -> number > 0);
  }

  private static String untilThe(LocalDate last, LocalDate first) {
    if (first.getYear() != last.getYear()) {
      return SHORT_DAY.format(first);
    }
    return first.getMonth() == last.getMonth()
        ? String.valueOf(first.getDayOfMonth())
        : DAY_AND_MONTH.format(first);
  }

  private static String firstOfMonth(LocalDate day, String written) {
    return day.getDayOfMonth() == 1 ? written.replaceFirst("\\b1\\b", "1er") : written;
  }

  /** With a comma, and a thin space every three digits. */
  public static String number(BigDecimal number) {
    return NumberFormat.getInstance(Locale.FRENCH).format(number);
  }

  public static String number(int number) {
    return number(BigDecimal.valueOf(number));
  }

  /**
   * What people call a word of the API, for example {@code webinar}. A word that nobody named in
   * French is the programme's own, and is shown with spaces.
   */
  public static String word(String word) {
    return WORDS.containsKey(word) ? WORDS.getString(word) : word.replace('-', ' ');
  }

  /**
   * The same for a word of one list among others, for example {@code other} of territories, which
   * is not that of genders.
   */
  public static String word(String list, String word) {
    String ofTheList = list + "-" + word;
    return WORDS.containsKey(ofTheList) ? WORDS.getString(ofTheList) : word(word);
  }

  /** With a capital letter at its beginning. */
  public static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
  }
}
