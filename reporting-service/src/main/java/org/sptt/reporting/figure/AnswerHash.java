package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.sptt.reporting.indicator.Indicator;

/** The fingerprint of an answer: the same whenever the same question has the same answer. */
final class AnswerHash {

  private AnswerHash() {}

  static String of(
      Question question,
      Indicator indicator,
      BigDecimal value,
      Optional<Answer.People> people,
      List<Answer.Cell> cells) {
    StringJoiner text = new StringJoiner("\n");
    text.add(indicator.id()).add("version " + indicator.version());
    text.add("as of " + question.asOf());
    question.from().ifPresent(from -> text.add("from " + from));
    question.knownOn().ifPresent(instant -> text.add("known on " + instant));
    for (Map.Entry<String, Set<String>> filter : question.filters().entrySet()) {
      text.add("where " + filter.getKey() + " " + new TreeSet<>(filter.getValue()));
    }
    text.add("value " + value);
    people.ifPresent(p -> text.add("people " + p.least() + " to " + p.most()));
    question.by().ifPresent(by -> text.add("by " + by));
    cells.forEach(cell -> text.add(cell.value() + "=" + cell.count()));
    return sha256(text.toString());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
