package org.sptt.reporting.explain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.sptt.edge.page.Encoded;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.figure.FactBehind;
import org.sptt.reporting.figure.Question;

/** Where the page of a question is. */
record FigureAddress(
    Question question,
    Optional<FactBehind.Standing> standing,
    Optional<String> after,
    ZoneId zone) {

  public String path() {
    return "/reporting/chiffres/" + question.indicator();
  }

  public boolean isFirstPage() {
    return after.isEmpty();
  }

  /** All that is asked, and which facts are looked at. */
  public String query() {
    String asked = asked();
    return standing.map(only -> asked + "&standing=" + only.name()).orElse(asked);
  }

  /** Filters as the address names them. */
  public List<String> filters() {
    return question.filters().entrySet().stream()
        .flatMap(filter -> filter.getValue().stream().map(cell -> filter.getKey() + ":" + cell))
        .toList();
  }

  /** The last day of which everything is known; a form asks for days. */
  public Optional<LocalDate> knownDay() {
    return question.knownOn().map(instant -> LocalDate.ofInstant(instant.minusNanos(1), zone));
  }

  /** The same, to the minute, as people read it. */
  public String knownMoment() {
    return question
        .knownOn()
        .map(instant -> FrenchWords.moment(LocalDateTime.ofInstant(instant, zone)))
        .orElse("");
  }

  /** All that is asked. */
  public String asked() {
    StringJoiner asked = new StringJoiner("&");
    asked.add("asOf=" + question.asOf());
    question.from().ifPresent(from -> asked.add("from=" + from));
    question.knownOn().ifPresent(instant -> asked.add("knownOn=" + instant));
    question.version().ifPresent(version -> asked.add("version=" + version));
    filters().forEach(filter -> asked.add("where=" + Encoded.encoded(filter)));
    question.by().ifPresent(by -> asked.add("by=" + Encoded.encoded(by)));
    return asked.toString();
  }
}
