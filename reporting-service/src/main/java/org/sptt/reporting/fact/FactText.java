package org.sptt.reporting.fact;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.sptt.messaging.ReceivedEvent;

/** Rows of facts and of what was told, as PostgreSQL's {@code copy} reads them. */
final class FactText {

  private static final String NULL = "\\N";

  void addTelling(StringBuilder rows, ReceivedEvent event, String source) {
    rows.append(event.id()).append('\t');
    escape(rows, source);
    rows.append('\t').append(event.recordedAt().truncatedTo(ChronoUnit.MICROS)).append('\t');
    rows.append(event.place()).append('\t');
    escape(rows, event.content());
    rows.append('\n');
  }

  /** In the order of {@link FactLoading#FACT_COLUMNS}. */
  void addFact(StringBuilder rows, FactVersion version) {
    Fact fact = version.fact();
    escape(rows, fact.id());
    rows.append('\t').append(fact.kind()).append('\t').append(orNull(fact.day()));
    rows.append('\t').append(orNull(fact.until()));
    rows.append('\t').append(fact.normalised().quantity().toPlainString()).append('\t');
    escape(rows, json(fact.attributes()));
    rows.append("\t{").append(String.join(",", fact.borrows())).append("}\t");
    escape(rows, version.source());
    rows.append('\t').append(version.eventId()).append('\t').append(version.from());
    version.until().ifPresent(until -> rows.append('\t').append(until));
    rows.append('\n');
  }

  private static Object orNull(Object value) {
    return value == null ? NULL : value;
  }

  private static void escape(StringBuilder rows, String text) {
    if (isPlain(text)) {
      rows.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }

  // Looking for one character in a whole text is far faster than looking at each.
  private static boolean isPlain(String text) {
    return text.indexOf('\\') < 0
        && text.indexOf('\t') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
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
