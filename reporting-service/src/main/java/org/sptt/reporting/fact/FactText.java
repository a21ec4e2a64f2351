package org.sptt.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.sptt.messaging.ReceivedEvent;

/** Rows of facts and of what was told, as PostgreSQL's {@code copy} reads them. */
final class FactText {

  private static final String NULL = "\\N";

  private final ObjectMapper json;

  FactText(ObjectMapper json) {
    this.json = json;
  }

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
    escape(rows, written(fact));
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

  private String written(Fact fact) {
    try {
      return json.writeValueAsString(new TreeMap<>(fact.attributes()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always writable", e);
    }
  }
}
