package org.sptt.reporting.explain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import org.sptt.reporting.figure.FactBehind;
import org.sptt.reporting.figure.Question;

/** Where the page of a question is. */
record FigureAddress(
    Question question, Optional<FactBehind.Standing> standing, Optional<String> after) {

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

  /** All that is asked. */
  public String asked() {
    StringJoiner asked = new StringJoiner("&");
    asked.add("asOf=" + question.asOf());
    question.from().ifPresent(from -> asked.add("from=" + from));
    question.knownOn().ifPresent(instant -> asked.add("knownOn=" + instant));
    question.version().ifPresent(version -> asked.add("version=" + version));
    question
        .filters()
        .forEach(
            (dimension, cells) ->
                cells.forEach(cell -> asked.add("where=" + encoded(dimension + ":" + cell))));
    question.by().ifPresent(by -> asked.add("by=" + encoded(by)));
    return asked.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
