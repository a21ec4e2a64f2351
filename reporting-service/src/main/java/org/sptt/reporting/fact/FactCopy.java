package org.sptt.reporting.fact;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.reporting.sql.CopyRows;

/** Rows of facts and of what was told, for PostgreSQL's {@code copy}. */
final class FactCopy {

  private static final int TELLING_COLUMNS = 5;
  private static final int FACT_COLUMNS = 10;

  private FactCopy() {}

  /** In the order of {@link FactLoading#TELLING_COLUMNS}. */
  static void addTelling(CopyRows rows, ReceivedEvent event, String source) {
    rows.row(TELLING_COLUMNS)
        .uuid(event.id())
        .text(source)
        .moment(event.recordedAt())
        .text(event.place())
        .text(event.content());
  }

  /** In the order of {@link FactLoading#FACT_COLUMNS}, and until when it was known. */
  static void addFact(CopyRows rows, FactVersion version) {
    Fact fact = version.fact();
    rows.row(version.isKnownNow() ? FACT_COLUMNS : FACT_COLUMNS + 1)
        .text(fact.id())
        .text(fact.kind())
        .date(fact.day())
        .date(fact.until())
        .number(fact.normalised().quantity())
        .json(json(fact.attributes()))
        .texts(fact.borrows())
        .text(version.source())
        .uuid(version.eventId())
        .moment(version.from());
    version.until().ifPresent(rows::moment);
  }

  // By hand, and names as they are, since nothing but letters and hyphens is in them: Jackson takes
  // three times as long for a map of ten texts.
  private static String json(Map<String, String> attributes) {
    StringBuilder json = new StringBuilder(400);
    attributes.forEach(
        (name, value) -> {
          json.append(json.isEmpty() ? '{' : ',').append('"').append(name).append('"');
          quote(json.append(':'), value);
        });
    return json.isEmpty() ? "{}" : json.append('}').toString();
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    if (isAsItIs(text)) {
      json.append(text);
    } else {
      JsonStringEncoder.getInstance().quoteAsString(text, json);
    }
    json.append('"');
  }

  private static boolean isAsItIs(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
